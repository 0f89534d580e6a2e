import { ContentNotes } from '@/components/ui/ContentNotes';
import type { PupilSegment } from '@/lib/segment/segmentParts';

interface SegmentOpeningProps {
  readonly segment: Pick<PupilSegment, 'objective' | 'prerequisite' | 'glossary' | 'alternative'>;
  readonly notes: readonly string[];
}

/** What a pupil should know before reading: notes, the way around them, the aim, the words. */
export function SegmentOpening({ segment, notes }: SegmentOpeningProps) {
  const { objective, prerequisite, glossary, alternative } = segment;
  return (
    <div className="segment-opening">
      <ContentNotes notes={notes} />
      {notes.length > 0 && alternative && (
        <p className="segment-alternative">
          <strong>If you would rather not read this:</strong> {alternative}
        </p>
      )}
      <p>
        <strong>Afterwards you can:</strong> {objective}
      </p>
      {prerequisite && (
        <p>
          <strong>Before you begin:</strong> {prerequisite}
        </p>
      )}
      {glossary.length > 0 && (
        <dl className="segment-glossary">
          {glossary.map(({ term, means }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
