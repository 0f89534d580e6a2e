import { z } from 'zod';
import {
  choice,
  contact,
  date,
  decimal,
  endDate,
  integer,
  languageTag,
  line,
  slug,
  text,
  title,
  webAddress,
} from '@/lib/model/fields';
import {
  CLAIM_STATUSES,
  COLOURS,
  CONFIDENCES,
  EVENT_STATUSES,
  PERSON_BASES,
  RELATION_TYPES,
  REPORT_KINDS,
  REVISION_KINDS,
  SHAPES,
  SOURCE_RULES,
  SOURCE_TIERS,
} from '@/lib/model/vocabulary';

/*
 * The one schema. Every scalar arrives as the text the author wrote (lib/load keeps it) and is parsed here: a bare
 * YAML 2015 stays a date, and a CSV cell and a YAML value go the same way. Types, the JSON Schemas in docs/schema, the
 * field table in docs/writing.md and the wording of errors all come from here.
 */

/** Lanes and kinds are numbered in one byte each, and more lanes than this fit no screen. */
const MAX_LANES = 64;
const MAX_KINDS = 128;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const lane = z.strictObject({
  id: slug.describe('What kinds and events call the lane.'),
  title: title.describe('Shown beside the lane.'),
});

const kind = z.strictObject({
  id: slug.describe('What events call the kind.'),
  title: title.describe('Shown in the legend and on each event.'),
  lane: slug.describe('The lane its events stand in, unless an event names its own.'),
  shape: choice(SHAPES).describe('Its mark: colour never stands alone.'),
  colour: choice(COLOURS).describe('Its colour, from the palette that holds contrast in light and dark.'),
});

const opening = z.strictObject({
  from: date.describe('First date in view.'),
  to: date.describe('Last date in view.'),
});

const rules = z.strictObject({
  sources: choice(SOURCE_RULES).default('optional').describe('Whether every live event must name a source.'),
});

/** timeline.yaml */
export const headerSchema = z.strictObject({
  title: title.describe('Name of the timeline.'),
  dek: line.exactOptional().describe('One line under the title.'),
  summary: text
    .exactOptional()
    .describe('What the timeline covers, for the home page; for search engines where there is no dek.'),
  languages: z.array(languageTag).min(1).default(['en']).describe('Languages of the texts; the first is the main one.'),
  licence: line.exactOptional().describe('Licence of the texts, for example CC BY 4.0.'),
  contact: contact.exactOptional().describe('Where a reader reports an error.'),
  opening: opening.exactOptional().describe('The range first shown; without it, the whole record.'),
  lanes: z.array(lane).min(1).max(MAX_LANES).describe('The bands of the timeline, from top to bottom.'),
  kinds: z.array(kind).min(1).max(MAX_KINDS).describe('The kinds of event.'),
  contentNotes: list(line).describe('Short notes on distressing content, shown before it.'),
  rules: rules.default({ sources: 'optional' }).describe('What the check insists on.'),
});

const figure = z.strictObject({
  value: decimal.describe('The number.'),
  unit: line.exactOptional().describe('What is counted: people, per cent, US dollars a month.'),
  what: line.describe('What the number says.'),
  reported: date.exactOptional().describe('When the number became public, where that is known.'),
});

const citation = z.strictObject({
  id: slug.describe('A source of sources.yaml.'),
  locator: line.exactOptional().describe('Where in the source: a page, a section, a time.'),
  supports: line.exactOptional().describe('What it supports: date, number, place.'),
});

const claim = z.strictObject({
  about: line.describe('The question; claims with the same words stand side by side.'),
  says: line.describe('The answer this source gives.'),
  source: slug.describe('Where it is read: a source of sources.yaml.'),
  by: line.exactOptional().describe('Who says it, where that is not the author of the source.'),
  reported: date.exactOptional().describe('When the claim became public.'),
  status: choice(CLAIM_STATUSES).default('standing').describe('What became of it.'),
});

const relation = z.strictObject({
  type: choice(RELATION_TYPES).describe('How this event stands to the other.'),
  to: slug.describe('The other event.'),
  source: slug.exactOptional().describe('The source that says so.'),
});

const revision = z.strictObject({
  date: date.describe('When the entry was changed.'),
  kind: choice(REVISION_KINDS).describe('Why it was changed, in a word.'),
  field: line.describe('The field that was changed.'),
  was: line.exactOptional().describe('What it said.'),
  now: line.exactOptional().describe('What it says.'),
  why: line.describe('Why it was changed, in a sentence.'),
});

/** An entry of events/*.yaml, or a row of events/*.csv. */
export const eventSchema = z.strictObject({
  id: slug.describe('Its address; never changed, never used again.'),
  date: date.describe('When it happened.'),
  dateBasis: line.exactOptional().describe('How the date is known, where it is inferred.'),
  reported: date.exactOptional().describe('When it was first publicly reported.'),
  reportedAs: choice(REPORT_KINDS)
    .default('report')
    .describe('forecast where the first report foretold it: then it may be earlier than the event.'),
  added: date.exactOptional().describe('When it entered this record.'),
  kind: slug.describe('A kind of timeline.yaml.'),
  lane: slug.exactOptional().describe("A lane of timeline.yaml; without it, the kind's."),
  title: title.describe('What happened, in a headline.'),
  summary: text.exactOptional().describe('What happened, in one to three sentences.'),
  plain: text.exactOptional().describe('The summary in plain language.'),
  significance: integer(1, 5, '4').default(3).describe('5 is seen from furthest out.'),
  figures: list(figure).describe('Numbers of the event.'),
  places: list(slug).describe('Places of places.yaml.'),
  people: list(slug).describe('People of people.yaml.'),
  threads: list(slug).describe('Threads of threads.yaml that run through it.'),
  sources: list(citation).describe('What it rests on.'),
  claims: list(claim).describe('Accounts that differ, each with who says so.'),
  confidence: choice(CONFIDENCES).default('reported').describe('How sure it is.'),
  relations: list(relation).describe('How it stands to other events.'),
  contentNotes: list(line).describe('Short notes on distressing content, shown before it.'),
  revisions: list(revision).describe('What was changed here, when and why.'),
  status: choice(EVENT_STATUSES).default('live').describe('A withdrawn event keeps its id and nothing else is shown.'),
});

/** An entry of sources.yaml: CSL-JSON names; `issued` and `accessed` are EDTF. */
export const sourceSchema = z.strictObject({
  id: slug.describe('What events call the source.'),
  type: line.describe('A CSL type: report, webpage, article-newspaper, book, legislation.'),
  title: line.describe('Its title as published.'),
  author: list(line).describe('Authors, each as printed.'),
  'container-title': line.exactOptional().describe('The newspaper, journal, site or book it stands in.'),
  publisher: line.exactOptional().describe('Who published it.'),
  issued: date.exactOptional().describe('When it was published.'),
  URL: webAddress.exactOptional().describe('Where it is on the web.'),
  archive: webAddress.exactOptional().describe('An archived copy.'),
  accessed: date.exactOptional().describe('When it was last looked at there.'),
  language: languageTag.exactOptional().describe('Language of the source; named where the timeline is in another.'),
  tier: choice(SOURCE_TIERS).default('secondary').describe('Primary: made by those who were there or who decided.'),
  independentOf: list(slug).describe('Sources it does not repeat; used to count independent sources.'),
  note: text.exactOptional().describe('How it is known, or what to beware of.'),
});

/** An entry of places.yaml. Nothing finer than a county: the record must not lead anybody to a door. */
export const placeSchema = z.strictObject({
  id: slug.describe('What events call the place.'),
  title: title.describe('Its name.'),
  within: slug.exactOptional().describe('The larger place it lies in.'),
  note: text.exactOptional().describe('What to know of it.'),
});

/** An entry of people.yaml. Nobody is named without a basis and a date of review. */
export const personSchema = z.strictObject({
  id: slug.describe('What events call the person.'),
  title: title.describe('Name, pseudonym or role as shown.'),
  role: line.exactOptional().describe('What the person does or did.'),
  basis: choice(PERSON_BASES).describe('Why the person may be named.'),
  reviewedOn: date.describe('When that was last looked at.'),
});

/** An entry of threads.yaml: one group, policy or question that runs through events. */
export const threadSchema = z.strictObject({
  id: slug.describe('What events call the thread.'),
  title: title.describe('Its name.'),
  summary: text.exactOptional().describe('What ties its events together.'),
});

/** An entry of eras.yaml: a stretch of time behind the events. */
export const eraSchema = z.strictObject({
  id: slug.describe('Its id.'),
  title: title.describe('Its name.'),
  from: date.describe('When it begins.'),
  to: endDate.describe('When it ends; `..` while it goes on.'),
  summary: text.exactOptional().describe('What sets it apart.'),
});
