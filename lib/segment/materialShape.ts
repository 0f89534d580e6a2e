import { hasShape } from '@/lib/segment/hasShape';
import type { EventMaterial, RecordMaterial, SeriesMaterial } from '@/lib/segment/segmentMaterial';
import { readEdtf } from '@/lib/time/edtf';

/*
 * Whether what came under the name of a data file is one: a network may send its own page in the place of it, and a browser may have kept one of an older build.
 */

const RECORD = {
  slug: '',
  title: '',
  languages: [''],
  lanes: [{ id: '', title: '' }],
  kinds: [{ id: '', title: '', lane: '', shape: '', colour: '' }],
  eras: [{ id: '', title: '', from: '', to: '' }],
  series: [''],
  cardFiles: 0,
};

const EVENT = {
  id: '',
  href: '',
  title: '',
  kind: '',
  lane: '',
  significance: 0,
  date: '',
  since: [],
  contentNotes: [''],
  sources: [{ id: '', name: '', type: '', supports: [''] }],
  accounts: [{ about: '', differ: false, claims: [{ says: '', who: '', source: 0 }] }],
  independent: 0,
  relations: [{ type: '', to: '', isSourced: false }],
  columns: { confidence: '', places: [''], people: [''], threads: [''], sources: [''] },
};

const LINK = { id: '', name: '', href: '' };
const ENTRY = {
  lane: { id: '', title: '' },
  definition: '',
  sources: [LINK],
  rows: [{ period: '', value: '', sources: [LINK], isOther: false }],
};

export const isRecordMaterial = (value: unknown): value is RecordMaterial => hasShape(value, RECORD);

export const areEvents = (value: unknown): value is readonly EventMaterial[] =>
  hasShape(value, [EVENT]) && (value as readonly EventMaterial[]).every(({ date }) => readEdtf(date).ok);

export const isSeriesMaterial = (value: unknown): value is SeriesMaterial =>
  hasShape(value, { entry: ENTRY, periods: [[]] }) &&
  (value as SeriesMaterial).entry.rows.length === (value as SeriesMaterial).periods.length;

/** Whether events are of this record: of files of two builds they may not be. */
export const areOf = ({ kinds, lanes }: RecordMaterial, events: readonly EventMaterial[]): boolean =>
  events.every(({ kind, lane }) => kinds.some(({ id }) => id === kind) && lanes.some(({ id }) => id === lane));
