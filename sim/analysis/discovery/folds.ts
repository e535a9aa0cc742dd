import { RandomStreams } from '../../engine/random/streams.ts';
import { shuffledPlaces } from '../shuffledPlaces.ts';

export interface Fold {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** The rows in `folds` parts of equal size, give or take one, at random; each is held out in turn. Stream `analysis.folds`: index = `index`. */
export function foldsOf(rows: Int32Array, folds: number, seed: number, index: number): Fold[] {
  const places = shuffledPlaces(rows.length, new RandomStreams(seed, 0).stream('analysis.folds'), index);
  return Array.from({ length: folds }, (_, fold) => ({
    train: rows.filter((_, at) => places[at]! % folds !== fold),
    test: rows.filter((_, at) => places[at]! % folds === fold),
  })).filter(({ test }) => test.length > 0);
}

/** Random halves of the rows (larger by one of an odd number), `count` of them. Stream `analysis.halves`: index = `index` · count + half. */
export function halvesOf(rows: Int32Array, count: number, seed: number, index: number): Int32Array[] {
  const stream = new RandomStreams(seed, 0).stream('analysis.halves');
  return Array.from({ length: count }, (_, half) => {
    const places = shuffledPlaces(rows.length, stream, index * count + half);
    return rows.filter((_, at) => places[at]! < rows.length / 2);
  });
}
