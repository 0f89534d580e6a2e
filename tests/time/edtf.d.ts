/** The part of the `edtf` package that the oracle asks; it ships no types. */
declare module 'edtf' {
  export interface OracleDate {
    /** Milliseconds since 1970 in UTC; null for an unknown end. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export function parse(text: string, constraints?: { readonly level?: number }): object;
  export default function edtf(text: string): OracleDate;
}
