import type { ReactElement } from 'react';
import { keepMarkup } from '@/components/ui/markupByName';
import { StaticMarkup } from '@/components/ui/StaticMarkup';

/**
 * React's own markup writer, from the package as Node sees it: in the graph of server components Next allows only the payload's writer.
 * Taken at run time, so that no bundler follows it.
 */
function markupWriter(): typeof import('react-dom/server').renderToStaticMarkup {
  const { createRequire } = process.getBuiltinModule('node:module');
  const load = createRequire(`${process.cwd()}/package.json`);
  return (load('react-dom/server') as typeof import('react-dom/server')).renderToStaticMarkup;
}

/** Renders components without hooks to markup that is sent once, as HTML only. `name` is unique on its site. */
export function sentOnce(name: string, element: ReactElement): ReactElement {
  keepMarkup(name, markupWriter()(element));
  return <StaticMarkup name={name} />;
}
