'use client';
import styles from '@/components/explore/Toolbar.module.css';
import { useModal } from '@/components/ui/useModal';

interface LinkDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The link to the view, ready to be copied by hand. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Link to this view" onClose={onClose}>
      <p className={styles.help}>Link to this view</p>
      <input
        className={styles.field}
        readOnly
        value={link}
        aria-label="Link"
        onFocus={(event) => event.currentTarget.select()}
      />
      <form method="dialog">
        <button type="submit" className={styles.button}>
          Close
        </button>
      </form>
    </dialog>
  );
}
