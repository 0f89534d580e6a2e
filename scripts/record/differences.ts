import type { Series, SeriesRow, Source, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { sourceName } from '@/lib/query/sourceName';
import { pointsOf } from '@/lib/series/points';
import { valueWords } from '@/lib/series/valueWords';

/** One answer to a question of number, and where it is read. */
export interface Account {
  readonly says: string;
  /** Who says it, where that is not the source's own voice. */
  readonly by?: string;
  readonly source: string;
  /** Page, section or table of the source. */
  readonly locator?: string;
  /** When it was made public, as EDTF. */
  readonly when?: string;
  readonly status?: string;
}

/** A number that is given in more than one way. */
export interface Difference {
  readonly matter: string;
  /** The entry of the record that holds it: an event's id, or a series'. */
  readonly entry: string;
  readonly accounts: readonly Account[];
}

const NUMERAL =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a (?:half|third|quarter)|dozens?|hundreds?|thousands?|millions?)\b|(?<!\bno )\bone(?= (?!of\b))/i;
/** A share without a numeral: it counts beside one. "No", "a few" and "some" deny or measure nothing. */
const SHARE_WORD = /\b(?:none|nobody|half|all|most)\b/i;
const DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4}\b)?|\b(?:1[89]|20)\d\d\b/g;
/** Of such a question the answer is a date. */
const ASKS_WHEN = /^(?:when|year|day)\b/;

type Claimed = Pick<TimelineEvent['claims'][number], 'about' | 'says'>;

/** The part of an account that may count something: its dates too where the question asks for them. */
const countedIn = ({ about, says }: Claimed): string => (ASKS_WHEN.test(about) ? says : says.replace(DATE, ''));

/** A word for a number counts: "a third", "none", "two of them". */
export const hasNumber = (claim: Claimed): boolean => {
  const text = countedIn(claim);
  return NUMERAL.test(text) || SHARE_WORD.test(text);
};

const differ = (accounts: readonly Account[]): boolean => new Set(accounts.map(({ says }) => says)).size > 1;

/** Claims of an event about one question, of which two or more give a number, one of them in figures or as a numeral. */
function claimDifferences({ id, title, claims }: TimelineEvent): readonly Difference[] {
  const matters = [...new Set(claims.map(({ about }) => about))];
  return matters.flatMap((about) => {
    const counting = claims.filter((claim) => claim.about === about && hasNumber(claim));
    if (!counting.some((claim) => NUMERAL.test(countedIn(claim)))) return [];
    const accounts = counting.map(({ says, by, source, reported, status }): Account => {
      const when = reported?.text;
      return {
        says,
        source,
        ...(by === undefined ? {} : { by }),
        ...(when === undefined ? {} : { when }),
        ...(status === 'standing' ? {} : { status }),
      };
    });
    return differ(accounts) ? [{ matter: `${title}: ${about}`, entry: id, accounts }] : [];
  });
}

/** Where in its source an account is read, as the event's own list of sources says. */
const withLocators = (event: TimelineEvent, { accounts, ...rest }: Difference): Difference => ({
  ...rest,
  accounts: accounts.map((account) => {
    const locator = event.sources.find(({ id }) => id === account.source)?.locator;
    return locator === undefined ? account : { ...account, locator };
  }),
});

/** Rows of a series for one period and part that do not say the same: vintages, and sources that differ. */
function seriesDifferences(series: Series): readonly Difference[] {
  return pointsOf(series.rows).flatMap(({ current, others }) => {
    const accounts = [current, ...others].toReversed().map((row) => rowAccount(series, row));
    const { period, category } = current;
    const part = category === undefined ? '' : `, ${category}`;
    const matter = `${series.title}, ${period.text}${part} (${series.unit})`;
    return differ(accounts) ? [{ matter, entry: series.id, accounts }] : [];
  });
}

function rowAccount(series: Series, row: SeriesRow): Account {
  const { published, status, source = series.sources[0] ?? '', locator } = row;
  return {
    says: valueWords(row, series),
    source,
    ...(published === undefined ? {} : { when: published.text }),
    ...(status === undefined ? {} : { status }),
    ...(locator === undefined ? {} : { locator }),
  };
}

/** Every number that the record holds in two ways or more: of its events' claims, and of its series. */
export function differencesOf(record: TimelineRecord): {
  readonly claims: readonly Difference[];
  readonly series: readonly Difference[];
} {
  const live = record.events.filter(({ status }) => status === 'live');
  return {
    claims: live.flatMap((event) => claimDifferences(event).map((each) => withLocators(event, each))),
    series: record.series.flatMap(seriesDifferences),
  };
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function nameOf(source: Source | undefined, id: string): string {
  if (source === undefined) return id;
  return source.URL === undefined ? sourceName(source) : `[${sourceName(source)}](${source.URL})`;
}

function accountCell(record: TimelineRecord, { says, by, source, locator, when, status }: Account): string {
  const read = [nameOf(record.sources.get(source), source), locator, when].filter((part) => part !== undefined);
  const speaker = by === undefined ? '' : `, ${by}`;
  return cell(`**${says}**${speaker} (${read.join(', ')}${status === undefined ? '' : `; ${status}`})`);
}

function table(record: TimelineRecord, differences: readonly Difference[]): string {
  const rows = differences.map(({ matter, entry, accounts }) => {
    const all = accounts.map((account) => accountCell(record, account)).join('<br>');
    return `| ${cell(matter)} | \`${entry}\` | ${all} |`;
  });
  return ['| matter | entry | accounts |', '|---|---|---|', ...rows].join('\n');
}

/** The page of all of them, in Markdown. */
export function differencesPage(record: TimelineRecord): string {
  const { claims, series } = differencesOf(record);
  return `# Figures that sources give differently

Every number of *${record.header.title}* that two sources, or two publications of one source, do not give alike. Written from the record by
\`npx tsx scripts/recordPages.ts\`; a test fails when it is stale. Each account stands with the source it is read in, the place in it where one is recorded, and the
date on which it became public, as EDTF. The order says nothing about worth. A date is absent where it is not recorded.

${claims.length + series.length} matters: ${claims.length} in the accounts of events, ${series.length} in the rows of series.

## In the accounts of events

${table(record, claims)}

## In the rows of series

Vintages and differing sources of one period and part, the oldest first.

${table(record, series)}
`;
}
