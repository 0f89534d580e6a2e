import type { ComponentProps, ReactNode } from 'react';
import { Ev } from '@/components/mdx/Ev';
import { Figure } from '@/components/mdx/Figure';
import { Note } from '@/components/mdx/Note';
import { Source, type SourceProps } from '@/components/mdx/Source';
import { Span } from '@/components/mdx/Span';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { NarrativeComponents } from '@/lib/narrative/bundleNarrative';
import { leavesSite, resolveAddress } from '@/lib/narrative/linkAddress';
import { spanRange } from '@/lib/narrative/spanRange';
import { aboutAddress, eventAddress } from '@/lib/query/addresses';
import { citation } from '@/lib/query/citation';
import { sourceIdsOf } from '@/lib/query/recordIndex';
import { sourceAnchor } from '@/lib/query/sourceAnchor';

/** The narrative that is being rendered; without an event, the text about the record. */
interface Here {
  readonly record: TimelineRecord;
  readonly event: TimelineEvent | undefined;
}

interface CitingMdx {
  readonly id: string;
  readonly locator?: string;
}

interface FigureMdx {
  readonly value: string | number;
  readonly unit?: string;
  readonly what: string;
  readonly source: string;
  readonly locator?: string;
}

interface EventMdx {
  readonly id: string;
  readonly children?: ReactNode;
}

interface SpanMdx {
  readonly from: string;
  readonly to: string;
  readonly children?: ReactNode;
}

/**
 * The allow-list as components, with the record closed over: no context, so they work wherever React renders, and no prop but placed data.
 * Ids and dates are checked before anything is rendered; one that is not there is a programmer's mistake and throws.
 */
export function narrativeComponents(here: Here): NarrativeComponents {
  const bind =
    <Props,>(render: (here: Here, props: Props) => ReactNode) =>
    (props: Props) =>
      render(here, props);
  return {
    Ev: bind(renderEvent),
    Span: bind(renderSpan),
    Source: bind(renderSource),
    Figure: bind(renderFigure),
    Note,
    a: bind(renderLink),
  };
}

function renderEvent({ record }: Here, { id, children }: EventMdx) {
  const target = record.events.find((other) => other.id === id);
  if (!target) throw new Error(`unknown event: ${id}`);
  if (target.status === 'withdrawn') return children ?? 'a withdrawn event'; // its title is withdrawn with it
  return (
    <Ev id={id} href={eventAddress(record, target)}>
      {children ?? target.title}
    </Ev>
  );
}

function renderSpan({ record }: Here, { from, to, children }: SpanMdx) {
  const { window, href, words } = spanRange(record, from, to);
  return (
    <Span from={window.from} to={window.to} href={href} words={words}>
      {children ?? words}
    </Span>
  );
}

const renderSource = (here: Here, props: CitingMdx) => <Source {...placeSource(here, props)} />;

function renderFigure(here: Here, { source, locator, value, ...rest }: FigureMdx) {
  const placed = placeSource(here, { id: source, ...(locator ? { locator } : {}) });
  return <Figure {...rest} value={figureText(value)} source={placed} />;
}

/** A number written in braces gets its thousands marked; a text stays as the source has it. */
const figureText = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 20 }) : value;

function placeSource({ record, event }: Here, { id, locator }: CitingMdx): SourceProps {
  const number = event ? sourceIdsOf(event).indexOf(id) + 1 : 0;
  const source = record.sources.get(id);
  if (!event || !source || number === 0) throw new Error(`unknown source: ${id}`);
  const words = citation(source)
    .map(({ text }) => text)
    .join('')
    .trim();
  return { id, number, words, href: `#${sourceAnchor(event.id, number)}`, ...(locator ? { locator } : {}) };
}

function renderLink({ record, event }: Here, { href = '', children }: ComponentProps<'a'>) {
  if (!leavesSite(href))
    return <a href={resolveAddress(href, event ? eventAddress(record, event) : aboutAddress(record))}>{children}</a>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
