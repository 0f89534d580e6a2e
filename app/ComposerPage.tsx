import { Composer } from '@/components/compose/Composer';
import { ComposeSheet } from '@/components/compose/ComposeSheet';
import type { SeriesHead } from '@/components/compose/deskContext';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import type { Series, TimelineRecord } from '@/lib/model/record';
import { dataAddress, segmentAddress, segmentsAddress, timelineAddress } from '@/lib/query/addresses';

/** The stretch of a series' rows that have two ends; none where no row has. */
function headOf({ id, title, rows }: Series): readonly SeriesHead[] {
  const ended = rows.filter(({ period }) => Number.isFinite(period.earliest) && Number.isFinite(period.latest));
  if (ended.length === 0) return [];
  return [
    {
      id,
      title,
      from: ended.reduce((least, { period }) => Math.min(least, period.earliest), Infinity),
      to: ended.reduce((most, { period }) => Math.max(most, period.latest), -Infinity),
    },
  ];
}

/** What is read before scripts run, and where they are off. */
function Shell({ record }: { readonly record: TimelineRecord }) {
  const { segments } = record;
  return (
    <div className="compose-shell">
      <p>
        Here a teacher makes a lesson from a part of this timeline: chooses events, writes a question, adds tasks, and
        hands it out as a link or on paper. It is put together by the browser, so it needs JavaScript; nothing of it is
        sent anywhere.
      </p>
      {segments.length > 0 && (
        <>
          <p>Lessons that are published need none, and print as they are:</p>
          <ul>
            {segments.map(({ slug, title, question }) => (
              <li key={slug}>
                <a href={segmentAddress(record, slug)}>{title}</a>: {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The composer of teaching segments: one shell for all of a record's, filled by the browser. */
export function ComposerPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record} current="segments">
      <ComposeSheet />
      <Breadcrumb ways={[{ href: segmentsAddress(record), text: 'All teaching segments' }]} />
      <PageTitle
        title="Make a lesson"
        over={record.header.title}
        dek="Choose events, frame a question, add tasks. Then hand it out as a link or on paper."
      />
      <Composer
        timeline={record.slug}
        title={record.header.title}
        base={timelineAddress(record)}
        dataBase={dataAddress(record, '')}
        series={record.series.flatMap(headOf)}
      >
        {sentOnce(`${record.slug}.compose`, <Shell record={record} />)}
      </Composer>
    </PageFrame>
  );
}
