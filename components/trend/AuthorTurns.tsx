import { TurnEvidence } from '@/components/trend/TurnEvidence';
import styles from '@/components/trend/Turns.module.css';
import { authorWords, MODEL_WORDS, type ModelSays, turnWhen } from '@/lib/trend/authorTurns';
import type { TrendData } from '@/lib/trend/trendData';
import type { AuthorTurn } from '@/lib/trend/trendLine';

interface AuthorSaysProps {
  readonly data: TrendData;
  readonly turn: AuthorTurn;
}

/** What the author of the record says of a turn, beside what the models say. */
export function AuthorSays({ data, turn }: AuthorSaysProps) {
  return (
    <p className={styles.author} data-status={turn.status} data-trend="author">
      {authorWords(turn)} <TurnEvidence data={data} turn={turn} />
    </p>
  );
}

interface JudgedAloneProps {
  readonly data: TrendData;
  readonly judged: readonly { readonly turn: AuthorTurn; readonly says: ModelSays }[];
}

/** Turns that the author has judged and that no model reports. */
export function JudgedAlone({ data, judged }: JudgedAloneProps) {
  const alone = judged.flatMap(({ turn, says }) =>
    says.is === 'found' ? [] : [{ turn, words: MODEL_WORDS[says.is] }],
  );
  if (alone.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>Judged by the record’s author</h3>
      {alone.map(({ turn, words }) => (
        <div key={turn.at} className={styles.item}>
          <p>
            <strong>{turnWhen(turn)}</strong>. {words}
          </p>
          <AuthorSays data={data} turn={turn} />
        </div>
      ))}
    </section>
  );
}
