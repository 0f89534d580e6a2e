/** A whole number of 0 or more in at least so many digits: "07". */
export const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
