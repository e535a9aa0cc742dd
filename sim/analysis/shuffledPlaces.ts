import type { RandomStream } from '../engine/random/randomStream.ts';

const twoPow32 = 4294967296;

/** 0 … n − 1 in random order (Fisher & Yates): one word a place of the stream's index `shuffle`, four to an entity. */
export function shuffledPlaces(n: number, stream: RandomStream, shuffle: number): Int32Array {
  const words = new Int32Array(4 * Math.ceil(n / 4));
  stream.fillWords(0, shuffle, words);
  const places = Int32Array.from({ length: n }, (_, at) => at);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(((words[last]! >>> 0) / twoPow32) * (last + 1));
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places;
}
