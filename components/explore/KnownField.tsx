'use client';
import { useState } from 'react';
import { DateBox } from '@/components/explore/DateBox';
import { readKnownText } from '@/components/explore/readKnownText';

interface KnownFieldProps {
  /** The date asked about; absent while all is shown as it is known today. */
  readonly known: string | undefined;
  readonly onKnown: (known: string) => void;
}

const EXAMPLES = '8 April 2016, July 2016 or 2018';

/** A box for the day, month or year as of which something is seen. */
export function KnownField({ known, onKnown }: KnownFieldProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? known ?? ''; // follows the slider until something is typed
  const [isWrong, setIsWrong] = useState(false);
  const submit = () => {
    const read = readKnownText(text);
    setIsWrong(read === undefined);
    if (read !== undefined) onKnown(read);
  };
  return (
    <DateBox
      label="Day, month or year"
      text={text}
      action="Show"
      fault={isWrong ? `That is not a day, a month or a year. Try ${EXAMPLES}.` : undefined}
      help={`Such as ${EXAMPLES}.`}
      onSubmit={submit}
      onText={(next) => {
        setTyped(next);
        setIsWrong(false);
      }}
    />
  );
}
