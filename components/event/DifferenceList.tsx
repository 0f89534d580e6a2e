import styles from '@/components/event/EntryList.module.css';
import bodyStyles from '@/components/event/EventBody.module.css';
import { LetterIndex } from '@/components/event/LetterIndex';
import letterStyles from '@/components/event/LetterIndex.module.css';
import type { Account, DifferingEvent, DifferingYear } from '@/lib/query/differences';

/** Ids of events are slugs; the underscore keeps a year's apart from them. */
const anchorOf = ({ slug }: DifferingYear): string => `_${slug}`;

/** Where sources do not say the same, under the years of the events: the accounts side by side and of equal weight. */
export function DifferenceList({ years }: { readonly years: readonly DifferingYear[] }) {
  return (
    <>
      <LetterIndex
        label="Differences by year"
        groups={years.map((year) => ({ letter: year.label, anchor: anchorOf(year) }))}
      />
      {years.map((year) => (
        <section key={year.slug} className={letterStyles.group} aria-labelledby={anchorOf(year)}>
          <h2 className={letterStyles.letter} id={anchorOf(year)}>
            {year.label}
          </h2>
          <ul className={styles.list}>
            {year.events.map((event) => (
              <li key={event.id} id={event.id}>
                <Entry event={event} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Entry({ event: { title, date, href, matters } }: { readonly event: DifferingEvent }) {
  return (
    <>
      <p className={styles.aside}>{date}</p>
      <h3 className={styles.title}>
        <a href={href}>{title}</a>
      </h3>
      {matters.map(({ about, accounts }) => (
        <section key={about} className={bodyStyles.claims}>
          <h4 className={bodyStyles.claimsTitle}>{about}</h4>
          <ul className={bodyStyles.claimList}>
            {accounts.map((account) => (
              <li key={`${account.href} ${account.says}`}>
                <Told account={account} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Told({ account: { says, by, who, href, reported, status } }: { readonly account: Account }) {
  return (
    <>
      <p className={bodyStyles.says}>
        {status && <strong className={bodyStyles.status}>{status}</strong>} {says}
      </p>
      <p className={bodyStyles.who}>
        {by && `${by}, in `}
        <a href={href}>{who}</a>
        {reported && <span className={bodyStyles.since}>{reported}</span>}
      </p>
    </>
  );
}
