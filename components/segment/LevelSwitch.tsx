import { READING_LEVELS, type ReadingLevel } from '@/lib/model/segmentVocabulary';

const WORDS: Readonly<Record<ReadingLevel, string>> = { standard: 'Standard words', plain: 'Plain words' };

/** Which words of the events are shown. A style sheet follows it, so it works without scripts. */
export function LevelSwitch({ level }: { readonly level: ReadingLevel }) {
  return (
    <fieldset className="segment-levels" data-print="hide">
      <legend>Read in</legend>
      {READING_LEVELS.map((one) => (
        <label key={one}>
          <input type="radio" name="_level" value={one} defaultChecked={one === level} /> {WORDS[one]}
        </label>
      ))}
    </fieldset>
  );
}
