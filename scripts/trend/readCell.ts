import { readNumber } from '@/scripts/trend/readNumber';
import { isSlashedDay, type PeriodUnit, readFinancialYear, readPeriod } from '@/scripts/trend/readPeriod';

/** Whether a cell is a number, by either decimal mark. */
export const isNumber = (cell: string): boolean =>
  readNumber(cell, 'point') !== undefined || readNumber(cell, 'comma') !== undefined;

/** The unit of the period that a cell may hold, read by itself. */
export const unitOf = (cell: string): PeriodUnit | undefined =>
  readPeriod(cell)?.unit ?? readFinancialYear(cell)?.unit ?? (isSlashedDay(cell) ? 'day' : undefined);

export const readsAsData = (cell: string): boolean => isNumber(cell) || unitOf(cell) !== undefined;
