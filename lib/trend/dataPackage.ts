import { dayOfYear } from '@/lib/time/day';
import { DRAWN_COLUMNS, EVERYTHING_COLUMNS } from '@/lib/trend/csvColumns';
import { titleOf } from '@/lib/trend/metadata';
import { binRange } from '@/lib/trend/periods';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendData } from '@/lib/trend/trendData';

/** A file of the package as its description has it. */
export interface PackedResource {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Creative Commons and Open Data Commons, which is what records are published under. Their SPDX ids, in the spelling of these. */
const FAMILIES = [
  'CC0',
  'CC-BY',
  'CC-BY-SA',
  'CC-BY-NC',
  'CC-BY-ND',
  'CC-BY-NC-SA',
  'CC-BY-NC-ND',
  'ODbL',
  'ODC-By',
  'PDDL',
];

/** "CC BY 4.0" as "CC-BY-4.0"; undefined where the words name no licence that is known to have an id. */
export function licenceId(words: string): string | undefined {
  const [, family = '', version] = /^(.+)-v?(\d\.\d)$/i.exec(words.trim().replace(/\s+/g, '-')) ?? [];
  const known = FAMILIES.find((each) => each.toLowerCase() === family.toLowerCase());
  return known && `${known}-${version}`;
}

type ColumnType = 'string' | 'number' | 'integer' | 'date';

const NUMBERS: readonly string[] = ['value', 'low', 'high', 'spread'];
const DAYS: readonly string[] = ['first_day', 'last_day'];
const MOST_PLAIN_YEAR = 9999;

/** Table Schema knows years of four digits; others are EDTF, as text. */
const hasPlainDays = ({ lines, bin }: TrendResult): boolean =>
  lines.every(({ points }) =>
    points.every((point) => {
      const { from, to } = binRange(point.bin, bin);
      return from >= dayOfYear(0) && to <= dayOfYear(MOST_PLAIN_YEAR + 1);
    }),
  );

function schemaOf(columns: Readonly<Record<string, string>>, days: ColumnType) {
  const typeOf = (name: string): ColumnType =>
    NUMBERS.includes(name) ? 'number' : DAYS.includes(name) ? days : name === 'segment' ? 'integer' : 'string';
  return {
    fields: Object.entries(columns).map(([name, description]) => ({ name, type: typeOf(name), description })),
    missingValues: [''],
  };
}

/** A licence has an id or an address there, and words alone are no licence: they are told all the same. */
function licenceOf({ licence }: Pick<TrendData, 'licence'>) {
  if (licence === undefined) return {};
  const name = licenceId(licence);
  return name === undefined ? { description: `Licence: ${licence}` } : { licenses: [{ name, title: licence }] };
}

/** `datapackage.json` (Data Package 1.0, with a Table Schema for each table). What is not known is left out. */
export function dataPackage(
  data: TrendData,
  result: TrendResult,
  { address, resources }: { readonly address: string; readonly resources: readonly PackedResource[] },
) {
  const { slug, title, asOf } = data;
  const sources = Object.values(data.sources).map(({ name, address: path }) => ({
    title: name,
    ...(path === undefined ? {} : { path }),
  }));
  const schemas: Readonly<Record<string, ReturnType<typeof schemaOf>>> = {
    'drawn.csv': schemaOf(DRAWN_COLUMNS, hasPlainDays(result) ? 'date' : 'string'),
    'everything.csv': schemaOf(EVERYTHING_COLUMNS, 'string'),
  };
  return {
    name: `${slug}-trends`,
    title: `${titleOf(result)} · ${title}`,
    homepage: address,
    ...(asOf === undefined ? {} : { version: asOf }),
    ...licenceOf(data),
    ...(sources.length > 0 ? { sources } : {}),
    resources: resources.map(({ path, bytes, sha256 }) => ({
      ...(schemas[path] ? { profile: 'tabular-data-resource' } : {}),
      name: path.replace('.', '-'),
      path,
      mediatype: MEDIA_TYPES[path.split('.')[1]!],
      ...(schemas[path] ? { encoding: 'utf-8', schema: schemas[path] } : {}),
      bytes,
      hash: `sha256:${sha256}`,
    })),
  };
}
