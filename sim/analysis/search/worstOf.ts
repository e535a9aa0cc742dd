import type { EvaluatedCandidate, SearchObjective } from './search.ts';

/** Candidates that must be had before they say what is bad. */
const least = 10;
/** Of the range, so that the ends of the front count as well. */
const margin = 0.1;

/**
 * The reference of the hypervolume: by objective the one that was given, or else a tenth of the range beyond the worst of these candidates. Null where one is to be taken from fewer than ten candidates
 * (or fewer than the population, if that is smaller) that can be had.
 */
export function worstOf(
  candidates: readonly EvaluatedCandidate[],
  objectives: readonly SearchObjective[],
  population: number,
): number[] | null {
  const had = candidates.flatMap(({ objectives: values, violation }) => (violation === 0 ? [values!] : []));
  const isGiven = objectives.every(({ reference }) => reference !== undefined);
  if (!isGiven && had.length < Math.min(least, population)) return null;
  return objectives.map(({ better, reference }, i) => {
    if (reference !== undefined) return reference;
    const own = had.map((values) => values[i]!);
    const [low, high] = [Math.min(...own), Math.max(...own)];
    const beyond = margin * (high > low ? high - low : Math.max(1, Math.abs(high)));
    return better === 'higher' ? low - beyond : high + beyond;
  });
}
