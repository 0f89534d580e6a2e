import styles from '@/components/trend/Controls.module.css';

interface ChecksProps {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly title: string; readonly isPart?: boolean }[];
  readonly chosen: readonly string[];
  /** No more can be chosen. */
  readonly isFull?: boolean;
  readonly onToggle: (id: string) => void;
}

/** A group of choices of which several can be on. */
export function Checks({ title, choices, chosen, isFull = false, onToggle }: ChecksProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend>{title}</legend>
      {choices.map(({ id, title: words, isPart }) => (
        <label key={id} data-part={isPart || undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={isFull && !chosen.includes(id)}
            onChange={() => onToggle(id)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
