import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent } from 'mdx-bundler/client';
import type { ElementType, ReactElement } from 'react';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { hugSources } from '@/lib/narrative/hugSources';
import type { MdxNode } from '@/lib/narrative/syntaxTree';

/** What stands for each name of the MDX: our components, and the Markdown elements we replace. */
export type NarrativeComponents = Readonly<Record<string, ElementType>>;

const refuseFrontMatter = () => {
  throw new Error('unsupported front matter: nothing in a narrative is run');
};
/** gray-matter would run `---js` front matter; these stand where its engines were. */
const NO_ENGINES = {
  yaml: refuseFrontMatter,
  json: refuseFrontMatter,
  javascript: refuseFrontMatter,
  js: refuseFrontMatter,
};

/**
 * Compiles MDX and gives its content as an element. Server side only: the compiled text is run with `new Function`, so `inspect` sees the very tree that is
 * compiled, and stops it by throwing.
 */
export async function bundleNarrative(
  source: string,
  components: NarrativeComponents,
  inspect: (tree: MdxNode) => void,
): Promise<ReactElement> {
  const { code } = await bundleMDX({
    source,
    grayMatterOptions: () => ({ engines: NO_ENGINES }),
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }), // what it finds is thrown; nothing is said twice
    mdxOptions: (options) => ({ ...options, remarkPlugins: [() => inspect, () => hugSources] }), // front matter plugins left out
  });
  const Content = getMDXComponent(code, { React, _jsx_runtime: jsxRuntime }); // the page's own React, not a second copy
  return jsxRuntime.jsx(Content, { components });
}
