import type { ReactNode } from 'react';

interface StepProps {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One of the three parts of the work. */
export const Step = ({ number, name, title, lead, children }: StepProps) => (
  <section className="compose-step" id={`_${name}`} aria-labelledby={`_${name}.title`}>
    <h2 id={`_${name}.title`} tabIndex={-1}>
      <span className="compose-stepnumber">{number}</span> {title}
    </h2>
    <p className="compose-lead">{lead}</p>
    {children}
  </section>
);
