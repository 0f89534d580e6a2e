'use client';
import { useState } from 'react';
import styles from '@/components/trend/Controls.module.css';
import { CopyLink } from '@/components/trend/CopyLink';
import { Sheet } from '@/components/trend/Sheet';
import type { ViewProps } from '@/components/trend/viewProps';
import { saveFile } from '@/components/ui/saveFile';
import { citationsOf } from '@/lib/trend/citations';
import { drawnCsv, everythingCsv } from '@/lib/trend/csvFiles';
import { citedOf, type Exported, exportMetadata, exportPackage, exportSvg, exportTurns } from '@/lib/trend/exportFiles';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import type { FoundTurns } from '@/lib/trend/turnsFile';

interface TrendOutProps extends Omit<ViewProps, 'onView'> {
  /** The timeline with the view that is shared. */
  readonly timeline: string;
  readonly turns?: LineOverlay | undefined;
  readonly found?: FoundTurns | undefined;
  /** The turns are being worked out: a picture waits for them, so that one address has one picture. */
  readonly isBusy: boolean;
}

/** The picture in pixels, `scale` to each px of it. */
async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

interface Offer {
  readonly words: string;
  readonly format: string;
  /** The turns are in it. */
  readonly hasTurns?: true;
  /** There is nothing but the turns in it. */
  readonly isTurns?: true;
  readonly save: (exported: Exported, stem: string) => void | Promise<void>;
}

const OFFERS: readonly Offer[] = [
  {
    words: 'What is drawn, as a table',
    format: 'CSV',
    save: ({ result }, stem) => saveFile(`${stem}.csv`, 'text/csv', drawnCsv(result)),
  },
  {
    words: 'Every row of every series',
    format: 'CSV',
    save: ({ data }, stem) => saveFile(`${stem}-everything.csv`, 'text/csv', everythingCsv(data)),
  },
  {
    words: 'What the table means',
    format: 'JSON',
    save: (exported, stem) => saveFile(`${stem}.metadata.json`, 'application/json', exportMetadata(exported)),
  },
  {
    words: 'Where the line turns, to the last digit',
    format: 'JSON',
    hasTurns: true,
    isTurns: true,
    save: (exported, stem) => saveFile(`${stem}.turns.json`, 'application/json', exportTurns(exported) ?? ''),
  },
  {
    words: 'The picture',
    format: 'SVG',
    hasTurns: true,
    save: (exported, stem) => saveFile(`${stem}.svg`, 'image/svg+xml', exportSvg(exported)),
  },
  {
    words: 'The picture',
    format: 'PNG',
    hasTurns: true,
    save: async (exported, stem) => saveFile(`${stem}.png`, 'image/png', await pngOf(exportSvg(exported), 1)),
  },
  {
    words: 'The picture, twice as fine',
    format: 'PNG',
    hasTurns: true,
    save: async (exported, stem) => saveFile(`${stem}@2x.png`, 'image/png', await pngOf(exportSvg(exported), 2)),
  },
  {
    words: 'All of it, with checksums',
    format: 'ZIP',
    hasTurns: true,
    save: async (exported, stem) => saveFile(`${stem}.zip`, 'application/zip', (await exportPackage(exported)).slice()),
  },
];

/** The address of the view as it stands. */
const currentAddress = (): string =>
  `${window.location.origin}${window.location.pathname}${window.location.search}${window.location.hash}`;

/** Everything that can be taken along: files, citations, a link; and the way back to the timeline. */
export function TrendOut({ data, view, result, timeline, turns, found, isBusy }: TrendOutProps) {
  const [failed, setFailed] = useState<string>();
  const exported = (): Exported => ({ data, view, result, address: currentAddress(), turns, found });
  const isOff = ({ hasTurns, isTurns }: Offer): boolean =>
    (isBusy && hasTurns === true) || (found === undefined && isTurns === true);
  const stem = `${data.slug}-${
    result.chosen
      .map((name) => name.replaceAll('.', '-').replace(/^-/, ''))
      .join('_')
      .slice(0, 60) || 'trends'
  }`;
  const take = async (offer: Offer) => {
    setFailed(undefined);
    try {
      await offer.save(exported(), stem);
    } catch {
      setFailed(`The ${offer.format} could not be made in this browser.`);
    }
  };
  return (
    <div className={styles.out} data-print="hide">
      <Sheet label="Download" name="Files of this chart">
        {() => (
          <ul className={styles.files}>
            {OFFERS.map((offer) => (
              <li key={`${offer.words} ${offer.format}`}>
                <button type="button" disabled={isOff(offer)} onClick={() => take(offer)}>
                  <span>{offer.words}</span>
                  <span>{offer.format}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      <Sheet label="Cite" name="Citations of this chart">
        {() => <Citations exported={exported()} stem={stem} />}
      </Sheet>
      <CopyLink address={currentAddress} />
      <a className={styles.way} href={timeline} data-trend="timeline">
        This view on the timeline
      </a>
      {failed !== undefined && <p role="alert">{failed}</p>}
    </div>
  );
}

function Citations({ exported, stem }: { readonly exported: Exported; readonly stem: string }) {
  const cite = citationsOf(citedOf(exported));
  return (
    <div className={styles.sheet}>
      <dl className={styles.citations}>
        <dt>APA</dt>
        <dd>{cite.apa}</dd>
        <dt>Chicago</dt>
        <dd>{cite.chicago}</dd>
      </dl>
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          onClick={() => saveFile(`${stem}.bib`, 'application/x-bibtex', cite.bibtex)}
        >
          BibTeX
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => saveFile(`${stem}.ris`, 'application/x-research-info-systems', cite.ris)}
        >
          RIS
        </button>
      </p>
    </div>
  );
}
