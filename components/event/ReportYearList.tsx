import styles from '@/components/event/EntryList.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import { LetterIndex } from '@/components/event/LetterIndex';
import letterStyles from '@/components/event/LetterIndex.module.css';
import type { ReportYear } from '@/lib/query/firstReports';

/** What became public in a later year than it happened, under the years in which it did. */
export function ReportYearList({ years }: { readonly years: readonly ReportYear[] }) {
  return (
    <>
      <LetterIndex
        label="Years of first reports"
        groups={years.map(({ slug, label }) => ({ letter: label, anchor: `_${slug}` }))}
      />
      {years.map(({ slug, label, view, events, more }) => (
        <section key={slug} className={letterStyles.group} aria-labelledby={`_${slug}`}>
          <h2 className={letterStyles.letter} id={`_${slug}`}>
            {label}
          </h2>
          <div className={styles.told}>
            <EventLinkList events={events} more={more} label={`Became known in ${label}`} />
            {view && (
              <p className={styles.aside} data-print="hide">
                <a href={view}>The timeline as known at the end of {label}</a>
              </p>
            )}
          </div>
        </section>
      ))}
    </>
  );
}
