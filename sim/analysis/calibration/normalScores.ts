import { normalCdf, normalQuantile } from '../../engine/arithmetic.ts';

/** Coordinates so near to an end have no score that a number can hold. */
const least = 1e-12;

/** The normal score of a coordinate of the unit cube: evenly drawn coordinates have standard normal scores, so that a range has no edge. */
export const scoreOf = (u: number): number => normalQuantile(Math.min(1 - least, Math.max(least, u)));

/** The coordinate of a normal score. */
export const unitOfScore = (score: number): number => Math.min(1 - least, Math.max(least, normalCdf(score)));
