'use client';
import styles from '@/components/explore/Toolbar.module.css';
import { useViewState } from '@/components/explore/useViewState';
import { countInWords } from '@/lib/base/countInWords';
import { formatView } from '@/lib/view/viewState';

interface DownloadFilesProps {
  /** Address of the data folder, with a closing slash. */
  readonly dataBase: string;
  readonly total: number;
  readonly onTaken: () => void;
}

const FILES = [
  ['events.csv', 'Events for a spreadsheet', 'CSV'],
  ['events.json', 'Events for programs', 'JSON'],
  ['sources.json', 'Sources', 'JSON'],
] as const;

/** Files are built ahead, so they hold the whole record, and it is said that the view does not narrow them. */
export function DownloadFiles({ dataBase, total, onTaken }: DownloadFilesProps) {
  const { search, hash } = formatView(useViewState()[0]);
  return (
    <div className={styles.files}>
      <p className={styles.help}>The whole record, {countInWords(total, 'event')}, whatever is shown now.</p>
      <ul>
        {FILES.map(([file, what, format]) => (
          <li key={file}>
            <a className={styles.offer} href={`${dataBase}${file}`} download onClick={onTaken}>
              <span>{what}</span>
              <span className={styles.offerDate}>{format}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.help}>
        <a href={`${dataBase}../segments/new/${search}${hash}`}>Make a lesson of this view</a>
      </p>
    </div>
  );
}
