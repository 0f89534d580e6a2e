'use client';
import { type ReactNode, useRef } from 'react';
import { Cockpit } from '@/components/explore/Cockpit';
import styles from '@/components/explore/Explorer.module.css';
import { LoadFailure } from '@/components/explore/LoadFailure';
import { useStripData } from '@/components/explore/useStripData';

interface ExplorerProps {
  readonly slug: string;
  readonly title: string;
  /** Address of the timeline's page, with its closing slash; its data lies in `data/` below. */
  readonly base: string;
  /** The explorer stands in a frame on somebody else's page. */
  readonly embed?: boolean;
  /** The opening view as a picture, until the strip is ready and where it never is. */
  readonly still: ReactNode;
  /** The prerendered list. It is changed through the DOM only. */
  readonly children: ReactNode;
}

/** The reader's cockpit: strip, list, filters, search and panel around one address. */
export function Explorer({ slug, title, base, embed = false, still, children }: ExplorerProps) {
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const dataBase = `${base}data/`;
  const strip = useStripData(dataBase);
  return (
    <section
      ref={root}
      className={styles.explorer}
      data-record={slug}
      data-embed={embed || undefined}
      aria-label={`Explore ${title}`}
      tabIndex={-1}
    >
      {strip.is === 'ready' ? (
        <Cockpit data={strip.value} {...{ title, base, dataBase, embed, root, list }} />
      ) : (
        <div className={styles.waiting} data-ready="false">
          {strip.is === 'failed' && (
            <LoadFailure failed={strip} what="The interactive timeline could not be loaded.">
              The list below is complete.
            </LoadFailure>
          )}
          {still}
        </div>
      )}
      <div ref={list} className={styles.list}>
        {children}
      </div>
    </section>
  );
}
