import styles from '@/components/event/EventBody.module.css';
import { SourceNumber } from '@/components/event/SourceNumber';
import type { ClaimGroup, ClaimInWords } from '@/lib/query/claimGroups';

interface EventClaimsProps {
  readonly groups: readonly ClaimGroup[];
  readonly eventId: string;
  readonly Section: 'h2' | 'h3';
}

/** What sources say of one matter, side by side and of equal weight. */
export function EventClaims({ groups, eventId, Section }: EventClaimsProps) {
  return groups.map((group) => (
    <section key={group.about} className={styles.claims}>
      <Section className={styles.claimsTitle}>
        {group.differ ? 'Sources differ' : 'What is said'}: {group.about}
      </Section>
      <ul className={styles.claimList}>
        {group.claims.map((claim) => (
          <li key={`${claim.source} ${claim.says}`}>
            <Claim claim={claim} eventId={eventId} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Claim({ claim, eventId }: { readonly claim: ClaimInWords; readonly eventId: string }) {
  return (
    <>
      <p className={styles.says}>
        {claim.status && <strong className={styles.status}>{claim.status}</strong>} {claim.says}
      </p>
      <p className={styles.who}>
        {claim.by && `${claim.by}, in `}
        {claim.who}
        <SourceNumber eventId={eventId} number={claim.source} />
        {claim.reported && <span className={styles.since}>{claim.reported}</span>}
      </p>
    </>
  );
}
