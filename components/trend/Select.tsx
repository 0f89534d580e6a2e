import styles from '@/components/trend/Controls.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onValue: (value: Value) => void;
}

/** A choice of one, with its name beside it. */
export function Select<Value extends string>({ label, value, options, onValue }: SelectProps<Value>) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.target.value as Value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
