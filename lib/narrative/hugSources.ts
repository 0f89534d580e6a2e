import type { MdxNode } from '@/lib/narrative/syntaxTree';

const isSource = (node: MdxNode | undefined): boolean => node?.name === 'Source';

/** A raised number stands at the end of its word: white space that an author wrote before a Source is taken out. Changes the tree in place, as remark's plugins do. */
export function hugSources(tree: MdxNode): void {
  const children = tree.children ?? [];
  children.forEach((child, at) => {
    if (child.type === 'text' && isSource(children[at + 1])) Object.assign(child, { value: child.value?.trimEnd() });
    hugSources(child);
  });
}
