/** A part of a whole; null where there is nothing. */
export const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
