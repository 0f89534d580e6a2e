import { escapeXml } from '@/lib/base/escapeXml';
import type { ChoiceItem, QuizItem } from '@/lib/segment/quiz';

/*
 * QTI 1.2.1 as Common Cartridge 1.3 allows it: a choice is cc.multiple_choice.v0p1, everything else cc.essay.v0p1. An order has no profile of its own there
 * and is asked for in words.
 */

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** An assessment of one section. */
export const qtiOf = (id: string, title: string, items: readonly QuizItem[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="${NAMESPACE}">
  <assessment ident="${id}" title="${escapeXml(title)}">
    <qtimetadata>${metadata('cc_profile', 'cc.exam.v0p1')}${metadata('qmd_assessmenttype', 'Examination')}</qtimetadata>
    <section ident="root_section">
${items.map(itemOf).join('\n')}
    </section>
  </assessment>
</questestinterop>
`;

const metadata = (label: string, entry: string): string =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;

const material = (text: string): string =>
  `<material><mattext texttype="text/plain">${escapeXml(text)}</mattext></material>`;

const itemOf = (item: QuizItem): string =>
  item.is === 'choice' ? choiceOf(item) : essayOf(item, item.is === 'match' ? orderKey(item.pairs) : item.key);

const orderKey = (pairs: readonly { readonly text: string; readonly place: number }[]): string =>
  pairs
    .toSorted((one, other) => one.place - other.place)
    .map(({ text, place }) => `${place}. ${text}`)
    .join(' ');

function choiceOf({ id, title, text, options, right }: ChoiceItem): string {
  const labels = options.map(
    (option, index) => `<response_label ident="option-${index + 1}">${material(option)}</response_label>`,
  );
  return `      <item ident="${id}" title="${escapeXml(title)}">
        <itemmetadata><qtimetadata>${metadata('cc_profile', 'cc.multiple_choice.v0p1')}</qtimetadata></itemmetadata>
        <presentation>${material(text)}<response_lid ident="response" rcardinality="Single"><render_choice>${labels.join('')}</render_choice></response_lid></presentation>
        <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes><respcondition continue="No"><conditionvar><varequal respident="response">option-${options.indexOf(right) + 1}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
      </item>`;
}

function essayOf(item: QuizItem, key: string): string {
  const shown = item.is === 'match' ? `${item.text}: ${item.pairs.map(({ text }) => text).join('; ')}` : item.text;
  return `      <item ident="${item.id}" title="${escapeXml(item.title)}">
        <itemmetadata><qtimetadata>${metadata('cc_profile', 'cc.essay.v0p1')}${metadata('qmd_computerscored', 'No')}</qtimetadata></itemmetadata>
        <presentation>${material(shown)}<response_str ident="response" rcardinality="Single"><render_fib><response_label ident="answer" rshuffle="No"/></render_fib></response_str></presentation>
        <itemfeedback ident="solution"><solution><solutionmaterial>${material(key)}</solutionmaterial></solution></itemfeedback>
      </item>`;
}
