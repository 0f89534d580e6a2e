'use client';
import { useDesk } from '@/components/compose/deskContext';
import { LinesField, SelectField, ShortField, TextField } from '@/components/compose/Field';
import { RowsField } from '@/components/compose/RowsField';
import { Step } from '@/components/compose/Step';
import { READING_LEVELS } from '@/lib/model/segmentVocabulary';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

const LEVELS = { standard: 'Standard words', plain: 'Plain words' } as const;

type Words = 'title' | 'question' | 'objective' | 'told' | 'prerequisite' | 'minutes' | 'alternative';

/** Sets one field of the draft; typing in it is one step back. */
function useSetters() {
  const { draft, change } = useDesk();
  return {
    draft,
    set: (field: Words) => (value: string) => change({ ...draft, [field]: value }, field),
    merge: (part: Partial<SegmentDraft>, about?: string) => change({ ...draft, ...part }, about),
  };
}

/** What the lesson is about and for whom. */
export function FrameStep() {
  const { draft, set } = useSetters();
  return (
    <Step
      number={2}
      name="frame"
      title="Frame"
      lead="What the lesson asks, and for whom. All of it is proposed from your view and yours to change."
    >
      <TextField at="title" label="Title" size="title" value={draft.title} onChange={set('title')} />
      <TextField
        at="question"
        label="Central question"
        size="line"
        rows={2}
        value={draft.question}
        onChange={set('question')}
      />
      <TextField
        at="objective"
        label="Aim"
        help="Afterwards pupils can …"
        size="line"
        rows={2}
        value={draft.objective}
        onChange={set('objective')}
      />
      <TextField
        at="told"
        label="Introduction"
        help="Why it matters, and what they should know of it before reading. An empty line begins a paragraph."
        isOptional
        size="text"
        rows={4}
        value={draft.told}
        onChange={set('told')}
      />
      <Audience />
      <MoreFrame />
    </Step>
  );
}

function Audience() {
  const { draft, set, merge } = useSetters();
  const { ages } = draft;
  return (
    <div className="compose-pair">
      <ShortField at="minutes" label="Minutes" value={draft.minutes} onChange={set('minutes')} />
      <ShortField
        at="ages.from"
        label="Youngest"
        value={ages.from}
        onChange={(from) => merge({ ages: { ...ages, from } }, 'ages.from')}
      />
      <ShortField
        at="ages.to"
        label="Oldest"
        value={ages.to}
        onChange={(to) => merge({ ages: { ...ages, to } }, 'ages.to')}
      />
      <SelectField
        at="level"
        label="Words shown first"
        placeholder="Choose"
        value={draft.level}
        options={READING_LEVELS.map((level) => ({ value: level, text: LEVELS[level] }))}
        onChange={(level) => merge({ level: level === 'plain' ? 'plain' : 'standard' })}
      />
    </div>
  );
}

/** What many lessons do without. */
function MoreFrame() {
  const { draft, set, merge } = useSetters();
  const { facts } = useDesk();
  const noted = draft.scope.events.some((id) => (facts.get(id)?.contentNotes.length ?? 0) > 0);
  return (
    <>
      {noted && <Alternative isNeeded />}
      <details className="compose-picker">
        <summary>Words to explain, notes on content, what they should know</summary>
        <TextField
          at="prerequisite"
          label="What they should know before"
          isOptional
          size="line"
          value={draft.prerequisite}
          onChange={set('prerequisite')}
        />
        <RowsField
          at="glossary"
          legend="Words to explain"
          noun="word"
          columns={[
            { name: 'term', label: 'Word', size: 'title' },
            { name: 'means', label: 'What it means here', size: 'line' },
          ]}
          rows={draft.glossary}
          onChange={(glossary, about) => merge({ glossary }, about)}
        />
        <LinesField
          at="contentNotes"
          label="Notes on content"
          help="One a line, shown before the reading. Those of the events are shown in any case."
          isOptional
          values={draft.contentNotes}
          onChange={(contentNotes) => merge({ contentNotes }, 'contentNotes')}
        />
        {!noted && <Alternative isNeeded={false} />}
      </details>
      <ForTeachers />
    </>
  );
}

function Alternative({ isNeeded }: { readonly isNeeded: boolean }) {
  const { draft, set } = useSetters();
  return (
    <TextField
      at="alternative"
      label="Another way"
      help="What a pupil does who would rather not read what the notes on content name."
      isOptional={!isNeeded}
      size="text"
      rows={2}
      value={draft.alternative}
      onChange={set('alternative')}
    />
  );
}

/** What stands on the teacher's page alone. */
function ForTeachers() {
  const { draft, merge } = useSetters();
  return (
    <details className="compose-picker">
      <summary>Only on the teacher’s page: misconceptions, talk, standards</summary>
      <RowsField
        at="misconceptions"
        legend="What pupils may think"
        noun="misconception"
        columns={[
          { name: 'says', label: 'They may think', size: 'line' },
          { name: 'answer', label: 'The record shows', size: 'line' },
        ]}
        rows={draft.misconceptions}
        onChange={(misconceptions, about) => merge({ misconceptions }, about)}
      />
      <LinesField
        at="discussion"
        label="Talking it over"
        help="Questions and moves, one a line."
        isOptional
        values={draft.discussion}
        onChange={(discussion) => merge({ discussion }, 'discussion')}
      />
      <RowsField
        at="standards"
        legend="Standards it serves"
        noun="standard"
        columns={[
          { name: 'framework', label: 'Framework', size: 'title' },
          { name: 'code', label: 'Code', size: 'line' },
          { name: 'says', label: 'What it asks for', size: 'line' },
          { name: 'URL', label: 'Address, with https://', size: 'line' },
        ]}
        rows={draft.standards}
        onChange={(standards, about) => merge({ standards }, about)}
      />
    </details>
  );
}
