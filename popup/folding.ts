/** Lists that are shown in part at first. Knows when that saves the reader anything. */

/** A line says how many are folded, and a button unfolds them: fewer than this are shown at once. */
const LEAST_FOLDED = 3;

export const isWorthFolding = (hidden: number): boolean => hidden >= LEAST_FOLDED;
