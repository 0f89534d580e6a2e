import { expect, it } from 'vitest';
import { parseEdtf } from '@/lib/time/parseEdtf';

/** What an author reads, a fault in each form there is: message, what was expected, and the fix where one is guessed. */
function faults(...texts: readonly string[]): string {
  const lines = texts.map((text) => {
    const parsed = parseEdtf(text);
    if (parsed.ok) return `${JSON.stringify(text)} is a date`;
    const { message, expected, fix } = parsed.failure;
    return `${message} | ${expected}${fix === undefined ? '' : ` | ${fix}`}`;
  });
  return `\n${lines.join('\n')}\n`;
}

it('words faults of single dates', () => {
  expect(
    faults(
      'soon',
      '',
      ' ',
      '-0000',
      '-0000-05',
      '20XX6',
      '2016-13',
      '2016-00',
      '2016-13-XX',
      '2016-13-07',
      '2016-04-00',
      '2016-04-31',
      '2015-02-29',
      '2016-04-07T25:00',
      '2016-04-07T14:60',
      '2016-04-07T24',
      '2016-04-07T14:30+15:00',
      '2016-04-07T14:30-00:00',
      '2016-04-07T14:30?',
    ),
  ).toMatchInlineSnapshot(`
    "
    invalid date: soon | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    missing date: (blank) | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    missing date: (blank) | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    invalid year: -0000 | the year before 0001 is 0000, which is 1 BCE, without a minus | 0000
    invalid year: -0000 | the year before 0001 is 0000, which is 1 BCE, without a minus | 0000-05
    invalid date: 20XX6 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    invalid month: 2016-13 | a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
    invalid month: 2016-00 | a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36 | 2016
    invalid month: 2016-13-XX | a month from 01 to 12
    invalid month: 2016-13-07 | a month from 01 to 12 | 2016-07-13
    invalid day: 2016-04-00 | days count from 01 | 2016-04
    invalid day: 2016-04-31 | April 2016 has 30 days | 2016-04-30
    invalid day: 2015-02-29 | February 2015 has 28 days, it is no leap year | 2015-02-28
    invalid time: 2016-04-07T25:00 | hours from 00 to 23, minutes and seconds from 00 to 59; 24:00 is the midnight that ends a day
    invalid time: 2016-04-07T14:60 | hours from 00 to 23, minutes and seconds from 00 to 59; 24:00 is the midnight that ends a day
    invalid time: 2016-04-07T24 | hours from 00 to 23, minutes and seconds from 00 to 59; 24:00 is the midnight that ends a day
    invalid offset: 2016-04-07T14:30+15:00 | Z, or an offset from -12:00 to +14:00, without -00:00
    invalid offset: 2016-04-07T14:30-00:00 | Z, or an offset from -12:00 to +14:00, without -00:00
    unsupported mark: 2016-04-07T14:30? | a date with a time takes no "?" | 2016-04-07?
    "
  `);
});

it('words faults of long years', () => {
  expect(faults('Y2016', 'Y012345', 'Y123456789012', '12345', '-66000000', '476', '-43')).toMatchInlineSnapshot(`
    "
    invalid long year: Y2016 | Y is for years of five digits or more, without leading zeros | 2016
    invalid long year: Y012345 | Y is for years of five digits or more, without leading zeros | Y12345
    unsupported year: Y123456789012 | a year of at most 11 digits
    invalid date: 12345 | Y before a year of five digits or more | Y12345
    invalid date: -66000000 | Y before a year of five digits or more | Y-66000000
    invalid date: 476 | a year of four digits | 0476
    invalid date: -43 | a year of four digits | -0043
    "
  `);
});

it('words faults of intervals', () => {
  expect(
    faults(
      '..',
      '/',
      '../..',
      '2016/2015',
      '2016-02/2016-01-31',
      '2015/2016/2017',
      '2015/02/03',
      '2016/2016-13',
      'May 2015/2016',
      '1939-45',
      '2009-2011',
      '2015-present',
    ),
  ).toMatchInlineSnapshot(`
    "
    invalid date: .. | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    missing date: / | an interval needs a date at one end at least
    missing date: ../.. | an interval needs a date at one end at least
    invalid interval: 2016/2015 | the start before the end | 2015/2016
    invalid interval: 2016-02/2016-01-31 | the start before the end | 2016-01-31/2016-02
    invalid date: 2015/2016/2017 | an interval has one slash, a date has none
    invalid date: 2015/02/03 | an interval has one slash, a date has none | 2015-02-03
    invalid month: 2016-13 | a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
    invalid date: May 2015 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015-05/2016
    invalid month: 1939-45 | an interval of whole years: 1939/1945 | 1939/1945
    invalid date: 2009-2011 | a slash between the ends of an interval | 2009/2011
    invalid date: 2015-present | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015/..
    "
  `);
});

it('words dates in numbers of another form', () => {
  expect(
    faults(
      '7/4/2016',
      '13/4/2016',
      '4/13/2016',
      '7.4.2016',
      '20160407',
      '4/2016',
      '2016/4',
      '2016-4',
      '2016-4-7',
      '2016.04.07',
      '2016-13-04',
      '2016-04-07 14:30',
      '2016-04-07T9:30',
      '2016-04-07T14:30:00.5',
      '2016-04-07T14:30:00+0900',
    ),
  ).toMatchInlineSnapshot(`
    "
    ambiguous date: 7/4/2016 | 2016-07-04 or 2016-04-07
    invalid date: 13/4/2016 | year, month and day with hyphens: 2016-04-07 | 2016-04-13
    invalid date: 4/13/2016 | year, month and day with hyphens: 2016-04-07 | 2016-04-13
    invalid date: 7.4.2016 | year, month and day with hyphens: 2016-04-07 | 2016-04-07
    invalid date: 20160407 | year, month and day with hyphens: 2016-04-07 | 2016-04-07
    invalid date: 4/2016 | year and month: 2016-04 | 2016-04
    invalid date: 2016/4 | year and month: 2016-04 | 2016-04
    invalid date: 2016-4 | year and month: 2016-04 | 2016-04
    invalid date: 2016-4-7 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2016-04-07
    invalid date: 2016.04.07 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2016-04-07
    invalid month: 2016-13-04 | a month from 01 to 12 | 2016-04-13
    invalid date: 2016-04-07 14:30 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2016-04-07T14:30
    invalid date: 2016-04-07T9:30 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2016-04-07T09:30
    unsupported time: 2016-04-07T14:30:00.5 | whole seconds | 2016-04-07T14:30:00
    invalid date: 2016-04-07T14:30:00+0900 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2016-04-07T14:30:00+09:00
    "
  `);
});

it('words spellings that EDTF has otherwise', () => {
  expect(faults(' 2016 ', '2016–04–07', '201x', '2016?~')).toMatchInlineSnapshot(`
    "
    invalid date:  2016  | a date without blanks around it | 2016
    invalid date: 2016–04–07 | plain hyphens (-), not dashes | 2016-04-07
    invalid date: 201x | capital X, Y, T and Z | 201X
    invalid date: 2016?~ | % for uncertain and approximate at once | 2016%
    "
  `);
});

it('words level 2, which is refused', () => {
  expect(
    faults(
      'Y17E7',
      '1950S2',
      '2001-25',
      '2001-37',
      '[1667,1668,1670]',
      '{2015..2016}',
      '2004?-06',
      '156X-12-25',
      '1984-1X',
      '2004-06-1X',
      'XXXX-04',
    ),
  ).toMatchInlineSnapshot(`
    "
    unsupported date: Y17E7 | the year written in full: exponents are EDTF level 2 | Y170000000
    unsupported date: 1950S2 | X for unspecified digits, or an interval: significant digits are EDTF level 2 | 19XX
    unsupported date: 2001-25 | a season from 21 to 24: seasons of a hemisphere are EDTF level 2 | 2001-21
    unsupported date: 2001-37 | an interval of months: thirds and halves of a year are EDTF level 2 | 2001-01/2001-04
    unsupported date: [1667,1668,1670] | one date or one interval: sets are EDTF level 2 | 1667/1670
    unsupported date: {2015..2016} | one date or one interval: sets are EDTF level 2 | 2015/2016
    unsupported date: 2004?-06 | one mark at the end of the date: marks on its parts are EDTF level 2 | 2004-06?
    unsupported date: 156X-12-25 | X only for the last digits of a year, a whole month or a whole day | 156X
    unsupported date: 1984-1X | X only for the last digits of a year, a whole month or a whole day | 1984-10/1984-12
    unsupported date: 2004-06-1X | X only for the last digits of a year, a whole month or a whole day | 2004-06-10/2004-06-19
    unsupported date: XXXX-04 | X only for the last digits of a year, a whole month or a whole day
    "
  `);
});

it('words dates in English', () => {
  expect(
    faults(
      'February 2015',
      'c. 1984',
      '44 BC',
      '12 Feb 2015',
      'spring 2011',
      '1980s',
      'June 2015 to 2016',
      'since 2015',
    ),
  ).toMatchInlineSnapshot(`
    "
    invalid date: February 2015 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015-02
    invalid date: c. 1984 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 1984~
    invalid date: 44 BC | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | -0043
    invalid date: 12 Feb 2015 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015-02-12
    invalid date: spring 2011 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2011-21
    invalid date: 1980s | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 198X
    invalid date: June 2015 to 2016 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015-06/2016
    invalid date: since 2015 | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X | 2015/..
    "
  `);
});

it('cuts a long text, and keeps it in one line', () => {
  expect(faults('what\nis\tthis', 'x'.repeat(200))).toMatchInlineSnapshot(`
    "
    invalid date: what is this | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    invalid date: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    "
  `);
});
