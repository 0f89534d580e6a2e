import { fieldId } from '@/components/compose/deskContext';

/** Brings a field into sight, whatever it is folded into, with the focus on it. */
export function goToField(at: string): void {
  const parts = at.split('.');
  const found = parts
    .map((_, cut) => document.getElementById(fieldId(parts.slice(0, parts.length - cut).join('.'))))
    .find((element) => element !== null);
  for (let folded = found?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  found?.focus();
}
