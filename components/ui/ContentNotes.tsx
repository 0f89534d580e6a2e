import styles from '@/components/ui/ContentNotes.module.css';

/** What a record concerns, said once before it. */
export function ContentNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes} role="note">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
