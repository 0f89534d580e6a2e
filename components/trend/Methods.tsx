import styles from '@/components/trend/Methods.module.css';
import type { Block, Inline } from '@/lib/trend/methodBlocks';

/** How turns are found, in words and formulas. */
export function Methods({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.prose} data-trend="methods">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes on the page
        <Part key={index} block={block} />
      ))}
    </div>
  );
}

function Part({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'title':
      return null; // the page has it
    case 'heading':
      return <h2 id={block.id}>{block.text}</h2>;
    case 'formula':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
  }
}

function List({ isNumbered, items }: Extract<Block, { is: 'list' }>) {
  const shown = items.map((inlines, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={index}>
      <Inlines inlines={inlines} />
    </li>
  ));
  return isNumbered ? <ol>{shown}</ol> : <ul>{shown}</ul>;
}

function Table({ head, rows }: Extract<Block, { is: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
    <section className={styles.scroll} tabIndex={0} aria-label={`Table: ${head.join(', ')}`}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Run key={index} {...inline} />
  ));
}

function Run({ is, text, href }: Inline) {
  if (is === 'strong') return <strong>{text}</strong>;
  if (is === 'emphasis') return <em>{text}</em>;
  if (is === 'code') return <code>{text}</code>;
  return is === 'link' ? <a href={href}>{text}</a> : text;
}
