import { dominates, rankedCandidate } from './rankedCandidate.ts';
import type { EvaluatedCandidate, SearchObjective } from './search.ts';
import { thinFront } from './thinFront.ts';

/** The non-dominated of an archive and of new candidates that can be had, thinned to `size`; of equal objectives the first stays. */
export function nextArchive(
  archive: readonly EvaluatedCandidate[],
  told: readonly EvaluatedCandidate[],
  objectives: readonly SearchObjective[],
  size: number,
): EvaluatedCandidate[] {
  let kept = archive.map((candidate) => ({ candidate, scores: rankedCandidate(objectives, candidate).scores }));
  for (const candidate of told) {
    if (candidate.violation !== 0) continue;
    const { scores } = rankedCandidate(objectives, candidate);
    const isKnown = kept.some((one) => one.scores.every((value, i) => value <= scores[i]!));
    if (isKnown) continue;
    kept = kept.filter((one) => !dominates(scores, one.scores));
    kept.push({ candidate, scores });
  }
  const places = thinFront(
    kept.map(({ scores }) => scores),
    size,
  );
  return places.map((at) => kept[at]!.candidate);
}
