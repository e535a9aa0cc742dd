import { normalQuantile } from '../../engine/arithmetic.ts';
import { gamma } from '../../engine/distributions/gamma.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { moments } from '../moments.ts';

/**
 * How often each of several columns of scores, paired by world, has the highest true mean (ties shared), and by how much it falls short of the highest on average, over `draws`
 * of the means from the multivariate t distribution with n − 1 degrees of freedom about the sample means, scale the sample covariance / n. NaN for n < 2, but 1 and 0 for a single column.
 *
 * A draw weights the deviations of the n worlds by independent normals, which gives just this covariance without a matrix, singular ones included, and equal columns equal means.
 * Streams `analysis.rank.worlds` (entity = draw, index = pair of worlds) and `analysis.rank.scale` (entity = draw, index 0).
 */
export function drawBest(
  scores: readonly Float64Array[],
  draws: number,
  seed: number,
): { share: Float64Array; loss: Float64Array } {
  const [share, loss] = [new Float64Array(scores.length), new Float64Array(scores.length)];
  const n = scores[0]!.length;
  if (scores.length === 1) return { share: share.fill(1), loss };
  if (n < 2) return { share: share.fill(Number.NaN), loss: loss.fill(Number.NaN) };
  const centres = scores.map((column) => moments(column).mean);
  const deviations = scores.map((column, i) => column.map((score) => score - centres[i]!));
  const streams = new RandomStreams(seed, 0);
  const [worlds, scale] = [streams.stream('analysis.rank.worlds'), streams.stream('analysis.rank.scale')];
  const weights = new Float64Array(n + (n % 2));
  const means = new Float64Array(scores.length);
  const pair = new Float64Array(2);
  for (let draw = 0; draw < draws; draw++) {
    // A chi-square of d degrees of freedom is a gamma of shape d / 2 and scale 2.
    const spread = 1 / Math.sqrt(gamma(scale, draw, 0, (n - 1) / 2, 2) * n);
    for (let at = 0; at < n; at += 2) {
      worlds.uniformPair(draw, at / 2, 0, pair);
      weights[at] = spread * normalQuantile(pair[0]!);
      weights[at + 1] = spread * normalQuantile(pair[1]!);
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < scores.length; i++) {
      let mean = centres[i]!;
      for (let world = 0; world < n; world++) mean += weights[world]! * deviations[i]![world]!;
      means[i] = mean;
      if (mean > highest) highest = mean;
    }
    let tied = 0;
    for (const mean of means) tied += Number(mean === highest);
    for (let i = 0; i < scores.length; i++) {
      if (means[i] === highest) share[i]! += 1 / tied;
      loss[i]! += highest - means[i]!;
    }
  }
  return { share: share.map((sum) => sum / draws), loss: loss.map((sum) => sum / draws) };
}
