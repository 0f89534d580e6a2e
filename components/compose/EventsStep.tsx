'use client';
import { useDesk } from '@/components/compose/deskContext';
import { EventOrder } from '@/components/compose/EventOrder';
import { EventPicker } from '@/components/compose/EventPicker';
import { ShortField } from '@/components/compose/Field';
import { SeriesChoice } from '@/components/compose/SeriesChoice';
import { Step } from '@/components/compose/Step';
import { ViewNotes } from '@/components/compose/ViewNotes';
import { withRange } from '@/lib/segment/composeMoves';

/** What is read: a range, and events of it in their order. */
export function EventsStep() {
  const { draft, change, problemAt } = useDesk();
  const { from, to } = draft.scope;
  const problem = problemAt('scope.events');
  return (
    <Step number={1} name="events" title="Events" lead="What pupils read, card by card, in this order.">
      <div className="compose-pair">
        <ShortField
          at="scope.from"
          label="From"
          value={from}
          onChange={(value) => change(withRange(draft, { from: value }), 'scope.from')}
        />
        <ShortField
          at="scope.to"
          label="To"
          value={to}
          onChange={(value) => change(withRange(draft, { to: value }), 'scope.to')}
        />
        <p className="compose-aside compose-rule">
          Both counted. An event belongs to the range if the first day on which it can have happened does.
        </p>
      </div>
      <ViewNotes />
      {problem && <p className="compose-fault">{problem}</p>}
      <EventOrder />
      <EventPicker />
      <SeriesChoice />
    </Step>
  );
}
