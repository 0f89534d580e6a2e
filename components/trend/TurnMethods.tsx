import styles from '@/components/trend/Turns.module.css';
import { numberWords } from '@/lib/series/valueWords';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { partWords, spikeWords } from '@/lib/trend/partWords';
import { binWords } from '@/lib/trend/periods';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import type { Bin } from '@/lib/view/trendView';

interface TurnMethodsProps {
  readonly analysis: TrendAnalysis;
  readonly series: TurnSeries;
  readonly bin: Bin;
  /** Where the methods are told. */
  readonly href: string;
}

/** How much there was to see it by: beside the verdict, for without it "no change" says little. */
export function TurnPower({ analysis: { parts }, series, bin }: Omit<TurnMethodsProps, 'href'>) {
  return [...partWords(parts, series, bin), ...spikeWords(parts, series, bin)].map((words) => (
    <p key={words} className={styles.aside}>
      {words}
    </p>
  ));
}

/** How it was found: the table of models, what they take for granted. */
export function TurnMethods({ analysis, series, bin, href }: TurnMethodsProps) {
  const { parts, assumptions, seed, simulations, n } = analysis;
  const words = (index: number): string => binWords(series.bins[index] ?? 0, bin);
  return (
    <>
      <details className={styles.more}>
        <summary>Models</summary>
        <p className={styles.aside}>
          The criterion decides how many changes a model has; a change that could be chance by its p is taken out again,
          so that the best row need not lead.
        </p>
        {parts
          .filter(({ models }) => models.length > 0)
          .map(({ from, models }) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
            <section key={from} className={styles.scroll} tabIndex={0} aria-label={`Models from ${words(from)} on`}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">Model</th>
                    <th scope="col">Changes</th>
                    <th scope="col">Criterion above the best</th>
                  </tr>
                </thead>
                <tbody>
                  {models.map(({ model, changes, excess, isLeading }) => (
                    <tr key={`${model} ${changes.join(' ')}`} data-leading={isLeading || undefined}>
                      <th scope="row">{isLeading ? `${model} (leading)` : model}</th>
                      <td>{changes.length === 0 ? 'none' : changes.map(words).join(', ')}</td>
                      <td>{excess.toFixed(1)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        <p className={styles.aside}>
          n = {n}, seed {seed}, {numberWords(simulations)} simulated series for each p.
        </p>
      </details>
      <p className={styles.aside}>
        <a href={href}>How this is worked out</a>, with formulas and papers.
      </p>
      <details className={styles.more}>
        <summary>What the models take for granted</summary>
        <ul className={styles.list}>
          {assumptions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
