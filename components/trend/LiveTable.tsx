'use client';
import { memo, useState } from 'react';
import { TrendTable, type TrendTableProps } from '@/components/trend/TrendTable';
import { ROWS_AT_ONCE } from '@/lib/trend/tableRows';

/** Periods up to which the rows are there before the table is opened, so that a search in the page finds them. */
const FEW_PERIODS = 150;

/** The table of the view as it stands. It takes part in no zoom and no selection, and makes the rows of a long table when they are asked for. */
export const LiveTable = memo(function LiveTable(props: Omit<TrendTableProps, 'most' | 'onMore'>) {
  const [most, setMost] = useState(0);
  const isLong = props.result.lines.some(({ points }) => points.length > FEW_PERIODS);
  return (
    <TrendTable
      {...props}
      most={isLong ? most : ROWS_AT_ONCE}
      onMore={() => setMost((before) => before + ROWS_AT_ONCE)}
    />
  );
});
