import type { QuizItem } from '@/lib/segment/quiz';

/** Signs that mean something in GIFT (docs.moodle.org, GIFT format). */
const SIGNS = /[~=#{}:\\]/g;
const escaped = (text: string): string => text.replaceAll(SIGNS, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');

/** Questions as GIFT, which Moodle imports. What a good essay holds stands as a remark, for who marks it. */
export const giftOf = (items: readonly QuizItem[]): string => `${items.map(question).join('\n\n')}\n`;

function question(item: QuizItem): string {
  const ask = `::${escaped(item.title)}::${escaped(item.text)}`;
  switch (item.is) {
    case 'choice':
      return `${ask} {\n${item.options.map((option) => `${option === item.right ? '=' : '~'}${escaped(option)}`).join('\n')}\n}`;
    case 'match':
      return `${ask} {\n${item.pairs.map(({ text, place }) => `=${escaped(text)} -> ${place}`).join('\n')}\n}`;
    case 'essay':
      return `// ${item.key.replaceAll(/\s+/g, ' ')}\n${ask} {}`;
  }
}
