'use client';
import { type ReactNode, useState } from 'react';
import { HandOut } from '@/components/segment/HandOut';
import { useOrigin } from '@/components/segment/useOrigin';
import { saveFile } from '@/components/ui/saveFile';
import type { CourseSegment } from '@/lib/segment/cartridge';

interface TakeAlongProps {
  readonly segment: Omit<CourseSegment, 'address'>;
  /** Address of the page for pupils on its site. */
  readonly path: string;
  readonly origin: string;
  /** Where its files are had. */
  readonly children: ReactNode;
}

/** Longer addresses stand in a box that scrolls. */
const LONGEST_SHOWN = 300;
/** The ways of a segment into a course. The links to other services load nothing from them until they are followed. */
export function TakeAlong({ segment, path, origin, children }: TakeAlongProps) {
  const here = useOrigin(origin);
  const [said, setSaid] = useState('');
  const address = here === '' ? path : new URL(path, here).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid('The link is copied.');
    } catch {
      setSaid('This browser does not let the page copy: the link stands above.');
    }
  };
  const pack = async () => {
    try {
      const { packCartridge } = await import('@/lib/segment/packCartridge');
      saveFile(`${segment.slug}.imscc`, 'application/zip', packCartridge({ ...segment, address }));
    } catch {
      setSaid('The package could not be made: a part of this page did not load. Try again.');
    }
  };
  return (
    <section aria-labelledby="_along" data-print="hide">
      <h2 id="_along">Take it along</h2>
      {address.length > LONGEST_SHOWN ? (
        <label className="teacher-embed">
          The link for pupils, of {address.length.toLocaleString('en')} characters:
          <input readOnly value={address} />
        </label>
      ) : (
        <p className="teacher-link">{address}</p>
      )}
      {here !== '' && (
        <>
          <p className="teacher-buttons">
            <button type="button" className="teacher-button" onClick={copy}>
              Copy the link for pupils
            </button>
            <button type="button" className="teacher-button" onClick={pack}>
              Course package (Common Cartridge)
            </button>
          </p>
          <p role="status">{said}</p>
          <HandOut address={address} />
          <label className="teacher-embed">
            To show it within another page:
            <input
              readOnly
              value={`<iframe src="${address}" title="${segment.title.replaceAll('"', '&quot;')}" width="100%" height="900"></iframe>`}
            />
          </label>
        </>
      )}
      {children}
    </section>
  );
}
