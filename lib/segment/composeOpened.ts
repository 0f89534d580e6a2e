/** A code of a link, wherever it stands in a text. */
const CODE = /#([st]=\d+\.[\w-]+\.[\da-z]{7})/;

/** The fragment in what somebody pastes or opens: a link, or a file that the composer has saved. Undefined where there is none. */
export const fragmentIn = (text: string): string | undefined => CODE.exec(text)?.[1];
