import type { SegmentHead } from '@/lib/model/record';
import { contentNotesOf } from '@/lib/segment/eventCards';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';

export const agesInWords = ({ ages: { from, to } }: Pick<SegmentHead, 'ages'>): string =>
  from === to ? `age ${from}` : `ages ${from} to ${to}`;

/** A segment for search engines and catalogues (schema.org/LearningResource), as the text of a script: nothing in it can end the element. */
export function learningResource(material: SegmentMaterial, segment: SegmentHead): string {
  const { title, question, objective, minutes, ages, standards, reviewed } = segment;
  const { languages, licence } = material.record;
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: question,
    teaches: objective,
    timeRequired: `PT${minutes}M`,
    typicalAgeRange: `${ages.from}-${ages.to}`,
    educationalLevel: agesInWords(segment),
    learningResourceType: 'lesson',
    inLanguage: languages[0],
    isAccessibleForFree: true,
    version: String(segment.version),
    dateModified: reviewed.text,
    ...(licence === undefined ? {} : { license: licence }),
    ...(contentNotesOf(material, segment).length === 0
      ? {}
      : { contentRating: contentNotesOf(material, segment).join(' ') }),
    educationalAlignment: standards.map(({ framework, code, says, URL }) => ({
      '@type': 'AlignmentObject',
      alignmentType: 'teaches',
      educationalFramework: framework,
      targetName: code,
      targetDescription: says,
      targetUrl: URL,
    })),
  };
  return JSON.stringify(resource).replaceAll('<', '\\u003c');
}
