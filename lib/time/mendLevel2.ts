import { applyRules, type Mend, type MendGroups, type MendRule } from '@/lib/time/mend';

const LEVEL_2 = 'unsupported date';

/** Level 2 of EDTF, which is refused, with the nearest thing that levels 0 and 1 can say. */
const RULES: readonly MendRule[] = [
  {
    pattern: /^Y(?<year>-?\d+)E(?<zeros>\d{1,2})(?:S\d+)?$/,
    what: LEVEL_2,
    expected: 'the year written in full: exponents are EDTF level 2',
    mend: ({ year = '', zeros = '' }) => plainYear(year + '0'.repeat(Number(zeros))),
  },
  {
    pattern: /^Y?(?<year>-?\d+)S(?<digits>\d+)$/,
    what: LEVEL_2,
    expected: 'X for unspecified digits, or an interval: significant digits are EDTF level 2',
    mend: mendSignificant,
  },
  {
    pattern: /^(?<year>-?\d{4})-(?<season>2[5-9]|3[0-2])$/,
    what: LEVEL_2,
    expected: 'a season from 21 to 24: seasons of a hemisphere are EDTF level 2',
    mend: ({ year, season }) => `${year}-${((Number(season) - 25) % 4) + 21}`,
  },
  {
    pattern: /^(?<year>-?\d{4})-(?<part>3[7-9]|4[01])$/,
    what: LEVEL_2,
    expected: 'an interval of months: thirds and halves of a year are EDTF level 2',
    mend: mendPartOfYear,
  },
  {
    pattern: /^(?<open>[[{])(?<members>[^\]}]*)[\]}]?$/,
    what: LEVEL_2,
    expected: 'one date or one interval: sets are EDTF level 2',
    mend: ({ members = '' }) => mendSet(members),
  },
  {
    pattern: /^(?<all>(?=.*[?~%].)[-\d?~%X]+)$/,
    what: LEVEL_2,
    expected: 'one mark at the end of the date: marks on its parts are EDTF level 2',
    mend: ({ all = '' }) => mendMarks(all),
  },
  {
    pattern: /^(?=.*X)(?<date>(?<year>-?[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-[\dX]{2})?)(?<mark>[?~%]?)$/,
    what: LEVEL_2,
    expected: 'X only for the last digits of a year, a whole month or a whole day',
    mend: (groups) => mendMask(groups, groups['mark'] ?? ''),
  },
];

/** The nearest date of level 0 or 1, for a text in level 2. */
export function mendLevel2(text: string): Mend | undefined {
  return applyRules(RULES, text);
}

function mendMarks(text: string): string {
  const isBoth = text.includes('%') || (text.includes('?') && text.includes('~'));
  return text.replace(/[?~%]/g, '') + (isBoth ? '%' : text.includes('?') ? '?' : '~');
}

function plainYear(year: string): string {
  const digits = year.replace('-', '').replace(/^0+(?=\d)/, '');
  const sign = year.startsWith('-') ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

function mendSignificant({ year = '', digits = '' }: MendGroups): string | undefined {
  const sign = year.startsWith('-') ? '-' : '';
  const all = year.replace('-', '');
  const kept = all.slice(0, Number(digits));
  const lost = all.length - kept.length;
  if (lost <= 0) return plainYear(year);
  if (all.length === 4) return sign + kept + 'X'.repeat(lost);
  const ends = [kept + '0'.repeat(lost), kept + '9'.repeat(lost)].map((end) => plainYear(sign + end));
  return (sign === '' ? ends : ends.reverse()).join('/');
}

function mendPartOfYear({ year = '', part = '' }: MendGroups): string {
  const months = { 37: '01 04', 38: '05 08', 39: '09 12', 40: '01 06', 41: '07 12' }[part] ?? '01 12';
  return months
    .split(' ')
    .map((month) => `${year}-${month}`)
    .join('/');
}

/** "1667, 1668, 1670..1672" spans 1667/1672. */
function mendSet(members: string): string {
  const dates = members.split(/,|(?=\.\.)|(?<=\.\.)/).map((member) => member.trim());
  const ends = [dates[0] ?? '', dates.at(-1) ?? ''];
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join('/');
}

/** Keeps what can be said: `156X-12-25` is 156X, `1984-1X` its three months, `2004-06-1X` its ten days. */
function mendMask({ date = '', year = '', month = '' }: MendGroups, mark: string): string | undefined {
  if (/X/.test(year))
    return /^-?\d/.test(year) ? year.replace(/X.*$/, (rest) => 'X'.repeat(rest.length)) + mark : undefined;
  const isLast = date.endsWith(month);
  if (isLast && month === '1X') return `${year}-10${mark}/${year}-12${mark}`;
  if (isLast && month === '0X') return `${year}-01${mark}/${year}-09${mark}`;
  if (/X/.test(month)) return `${isLast ? `${year}-XX` : `${year}-XX-XX`}${mark}`;
  const tens = /-(?<tens>[0-2])X$/.exec(date)?.groups?.['tens'];
  if (tens === undefined) return `${year}-${month}-XX${mark}`;
  return `${year}-${month}-${tens === '0' ? '01' : `${tens}0`}${mark}/${year}-${month}-${tens}9${mark}`;
}
