'use client';
import { type ReactNode, useMemo } from 'react';
import { AuthorSays, JudgedAlone } from '@/components/trend/AuthorTurns';
import { NearEvents } from '@/components/trend/NearEvents';
import styles from '@/components/trend/Turns.module.css';
import type { TurnPanelProps } from '@/components/trend/viewProps';
import { capitalised } from '@/lib/base/capitalised';
import { modelSays } from '@/lib/trend/authorTurns';
import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { baseRate, LONGEST } from '@/lib/trend/nearEvents';
import { BIN_WORDS, binWords } from '@/lib/trend/periods';
import { placeWords } from '@/lib/trend/turnOverlay';
import { baseRateWords, changeWords, pWords, regimeWords } from '@/lib/trend/turnWords';

type CardsProps = Omit<TurnPanelProps, 'state' | 'view' | 'onView'> & { readonly analysis: TrendAnalysis };

/** Each change that the default setting reports, and what only another model has. */
export function TurnCards({ analysis, ...props }: CardsProps) {
  const { series, result, line, data } = props;
  const judged = line.turns.map((turn) => ({ turn, says: modelSays(turn, line.turns, series, analysis) }));
  return (
    <>
      {analysis.changes.map((change, number) => (
        <Card key={change.index} change={change} {...props}>
          {judged
            .filter(({ says }) => says.is === 'found' && says.change === number)
            .map(({ turn }) => (
              <AuthorSays key={turn.at} data={data} turn={turn} />
            ))}
        </Card>
      ))}
      {analysis.candidates.length > 0 && (
        <section className={styles.group} data-trend="candidates">
          <h3>Looked at and not reported</h3>
          <p className={styles.aside}>Another model alone has it, or it is not sure enough.</p>
          {analysis.candidates.map(({ index, models, p }) => (
            <div key={index} className={styles.item}>
              <p>
                <strong>{binWords(series.bins[index] ?? 0, result.bin)}</strong> ({models.join(', ')}
                {p !== undefined && `; ${pWords(p)}`})
              </p>
              <NearEvents at={series.bins[index] ?? 0} {...props} />
            </div>
          ))}
        </section>
      )}
      <JudgedAlone data={data} judged={judged} />
      {analysis.changes.length + analysis.candidates.length > 0 && <Coincidence {...props} />}
    </>
  );
}

function Card({
  change,
  data,
  series,
  result,
  line,
  events,
  children,
}: Omit<CardsProps, 'analysis'> & { readonly change: Inflection; readonly children: ReactNode }) {
  return (
    <section className={styles.card} data-trend="turn">
      <h3>
        {placeWords(change, series, result.bin)}
        <span className={styles.badge} data-verdict={change.verdict}>
          {change.verdict}
        </span>
      </h3>
      <p>
        {capitalised(changeWords(change, series))} · {pWords(change.p)}
      </p>
      {children}
      <dl className={styles.regimes}>
        <dt>Before</dt>
        <dd>{regimeWords(change.before, line, series, result.bin)}</dd>
        <dt>After</dt>
        <dd>{regimeWords(change.after, line, series, result.bin)}</dd>
        <dt>Models</dt>
        <dd>{change.models.join(', ')}</dd>
      </dl>
      <NearEvents at={series.bins[change.index] ?? 0} data={data} result={result} events={events} />
    </section>
  );
}

/** How often such an event is near by chance: said beside the lists, so that nobody reads more into them. */
function Coincidence({ events, series, result }: Omit<CardsProps, 'analysis'>) {
  const [{ bins }, { bin }] = [series, result];
  const rate = useMemo(() => baseRate(events, bins, bin), [events, bins, bin]);
  if (!rate) return null;
  return (
    <p className={styles.aside} data-trend="base-rate">
      The events are those under the chart, all of them near a turn, in order of time and ranked by nothing.{' '}
      {baseRateWords(rate, result.bin)} That two things lie near each other in time is no sign that one led to the
      other. Events that touch more than {LONGEST} {BIN_WORDS[result.bin].many} count nowhere.
    </p>
  );
}
