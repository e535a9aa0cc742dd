import { FaultError } from '../../engine/fault.ts';
import { shownValue } from '../shownValue.ts';
import { checkDimensions } from './designSize.ts';

export type Resolution = 3 | 4 | 5;

/** Factors that a fraction may have at most. */
export const mostFractionFactors: Readonly<Record<Resolution, number>> = { 3: 255, 4: 128, 5: 52 };

/**
 * Generators of the factors after the basic ones A, B, C …, by number of factors: the smallest fraction of the resolution and, of those, one of minimum
 * aberration (Box, Hunter & Hunter 2005, Table 6.22; Chen, Sun & Wu 1993, doi:10.2307/1403599). A number of factors that is not here has the whole
 * factorial when it is below the first, and none when it is above the last.
 */
const published: Readonly<Record<Resolution, Readonly<Record<number, string>>>> = {
  3: {
    3: 'AB',
    4: 'ABC',
    5: 'AB AC',
    6: 'AB AC BC',
    7: 'AB AC BC ABC',
    8: 'BCD ACD ABC ABD',
    9: 'ABC BCD ACD ABD ABCD',
    10: 'ABC BCD ACD ABD ABCD AB',
    11: 'ABC BCD ACD ABD ABCD AB AC',
    12: 'ABC BCD ACD ABD ABCD AB AC AD',
    13: 'ABC BCD ACD ABD ABCD AB AC AD BC',
    14: 'ABC BCD ACD ABD ABCD AB AC AD BC BD',
    15: 'ABC BCD ACD ABD ABCD AB AC AD BC BD CD',
  },
  4: {
    4: 'ABC',
    5: 'ABCD',
    6: 'ABC BCD',
    7: 'ABC BCD ACD',
    8: 'BCD ACD ABC ABD',
    9: 'BCDE ACDE ABDE ABCE',
    10: 'ABCD ABCE ABDE ACDE BCDE',
    11: 'ABC BCD CDE ACD ADE BDE',
    12: 'ABC ABD ABE ACD ACE ADE BCD',
    13: 'ABC ABD ABE ACD ACE ADE BCD BCE',
    14: 'ABC ABD ABE ACD ACE ADE BCD BCE BDE',
    15: 'ABC ABD ABE ACD ACE ADE BCD BCE BDE CDE',
  },
  5: {
    5: 'ABCD',
    6: 'ABCDE',
    7: 'ABCDEF',
    8: 'ABCD ABEF',
    9: 'ACDFG BCEFG',
    10: 'ABCG BCDE ACDF',
    11: 'ABCG BCDE ACDF ABCDEFG',
  },
};

/**
 * Columns of which any four are independent, for as many factors as one likes in the order in which they stand
 * (Sanchez & Sanchez 2005, doi:10.1145/1113316.1113320). Bit b stands for basic factor b.
 */
const resolutionFive = [
  1, 2, 4, 8, 15, 16, 32, 51, 64, 85, 106, 128, 150, 171, 219, 237, 247, 256, 279, 297, 455, 512, 537, 557, 594, 643,
  803, 863, 998, 1024, 1051, 1070, 1112, 1169, 1333, 1345, 1620, 1866, 2048, 2076, 2085, 2185, 2372, 2456, 2618, 2800,
  2873, 3127, 3284, 3483, 3557, 3763,
];

/**
 * One column a factor, in the order of the factors: bit b is set where basic factor b (0 …) takes part in it. Basic factors have a column of one bit;
 * the fraction has 2^(number of basic factors) points.
 * Throws `designSize` unless `dimensions` is an integer ≥ 1 and `resolution` one of the three, `designFactors` above 255, 128 and 52 factors for resolution III, IV and V.
 */
export function fractionColumns(resolution: Resolution, dimensions: number): number[] {
  if (!Object.hasOwn(published, resolution)) {
    const value = shownValue(resolution);
    throw new FaultError({ code: 'designSize', path: 'fractionalFactorial.resolution', value, expected: '3, 4, 5' });
  }
  checkDimensions('fractionalFactorial.dimensions', dimensions, mostFractionFactors[resolution]);
  const generators = published[resolution][dimensions]?.split(' ').map(columnOf);
  if (generators !== undefined) return [...basicColumns(dimensions - generators.length), ...generators];
  if (dimensions < Math.min(...Object.keys(published[resolution]).map(Number))) return basicColumns(dimensions);
  return resolution === 5 ? resolutionFive.slice(0, dimensions) : foldedColumns(resolution, dimensions);
}

const basicColumns = (count: number): number[] => Array.from({ length: count }, (_, b) => 1 << b);

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column + (1 << (letter.charCodeAt(0) - 65)), 0);

/** Columns of an odd number of bits: of two such the sum has an even one, so that none is the sum of two others. Then, for resolution III, the others. */
function foldedColumns(resolution: 3 | 4, dimensions: number): number[] {
  let runs = 2;
  while ((resolution === 3 ? runs - 1 : runs / 2) < dimensions) runs *= 2;
  const columns = Array.from({ length: runs - 1 }, (_, i) => i + 1);
  const odd = columns.filter((column) => bitCount(column) % 2 === 1);
  const basic = odd.filter((column) => bitCount(column) === 1);
  const further = odd.filter((column) => bitCount(column) > 1);
  const even = columns.filter((column) => bitCount(column) % 2 === 0);
  return [...basic, ...further, ...even].slice(0, dimensions);
}

/** Bits set in a column. */
export function bitCount(column: number): number {
  let count = 0;
  for (let left = column; left !== 0; left &= left - 1) count++;
  return count;
}
