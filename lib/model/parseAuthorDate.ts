import { codePoint } from '@/lib/model/textFault';
import type { DateFault } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';

/** Why an author's text is no date. */
export interface AuthorDateFault extends DateFault {
  /** The day that a spreadsheet means by this number: the mend, where the text comes from one. */
  readonly sheetDay?: string;
}

type Parsed =
  | Extract<ReturnType<typeof parseEdtf>, { ok: true }>
  | { readonly ok: false; readonly failure: AuthorDateFault };

/** `parseEdtf`, and what the files that authors write bring with them: characters that cannot be seen, and numbers of days. */
export function parseAuthorDate(text: string): Parsed {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed;
  const { failure } = parsed;
  return { ok: false, failure: hiddenFault(text) ?? sheetFault(text) ?? orderFault(text, failure) ?? failure };
}

const HIDDEN = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

function hiddenFault(text: string): DateFault | undefined {
  const [hidden] = text.match(HIDDEN) ?? [];
  if (hidden === undefined) return undefined;
  const plain = text.replaceAll(HIDDEN, '');
  const parsed = parseEdtf(plain);
  const fix = parsed.ok ? plain : parsed.failure.fix;
  return {
    message: `invalid character: ${codePoint(hidden)} in a date`,
    expected: `a date without ${codePoint(hidden)}, which cannot be seen`,
    ...(fix === undefined ? {} : { fix }),
  };
}

const FIVE_DIGITS = /^[1-9]\d{4}$/;
/** 1970-01-01 as spreadsheets number days (the 1900 system, in which 60 is the day that 1900 did not have). */
const SHEET_DAY_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

function sheetFault(text: string): AuthorDateFault | undefined {
  if (!FIVE_DIGITS.test(text)) return undefined;
  const sheetDay = new Date((Number(text) - SHEET_DAY_OF_1970) * DAY_MS).toISOString().slice(0, 10);
  return {
    message: `ambiguous date: ${text}`,
    expected: `${sheetDay}, if ${text} is a spreadsheet's number for that day, or Y${text} for the year ${text}`,
    sheetDay,
  };
}

const TWO_ORDERS = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** 7/4/2016: `parseEdtf` names both readings, and here is why neither is taken. */
function orderFault(text: string, { message, expected }: DateFault): DateFault | undefined {
  if (!TWO_ORDERS.test(text) || !message.startsWith('ambiguous')) return undefined;
  return {
    message,
    expected: `${expected}: ${text} is two dates, one with the month first and one with the day first`,
  };
}
