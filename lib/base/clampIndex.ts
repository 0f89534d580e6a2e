/** The nearest index that a list of so many items has. */
export const clampIndex = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
