import { describe, expect, it } from 'vitest';
import { gaussianProcess } from '../../../sim/analysis/calibration/gaussianProcess.ts';
import { historyMatch } from '../../../sim/analysis/calibration/historyMatch.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { randomPoints } from '../../support/sensitivitySamples.ts';
import { percent, seed, tolerance } from '../estimates/samples.ts';

const sets = 100;

const functions = [
  {
    name: 'smooth in two of four factors',
    k: 4,
    of: (u: ArrayLike<number>) => Math.sin(4 * u[0]!) + 2 * u[1]! * u[1]!,
  },
  { name: 'a kink and a product', k: 3, of: (u: ArrayLike<number>) => Math.abs(u[0]! - 0.4) + u[1]! * u[2]! },
  { name: 'a jump', k: 2, of: (u: ArrayLike<number>) => Number(u[0]! > 0.6) + u[1]! },
];

describe(`Gaussian processes from 60 points, ${sets} designs, seed ${seed}`, () => {
  it.for(functions.flatMap((one) => [0.02, 0.2].map((noise) => ({ ...one, noise }))))(
    '$name, noise $noise: 95 % intervals at fresh points, and what history matching rules out',
    ({ name, k, of, noise }, { annotate }) => {
      let [held, promised, kept, left, within] = [0, 0, 0, 0, 0];
      for (let set = 0; set < sets; set++) {
        const luck = new RandomStreams(seed, set).stream('verify.luck');
        const points = latinHypercube(60, k, set);
        const values = points.map((point, i) => of(point) + noise * normalQuantile(luck.uniform(i, 0)));
        const { result, predict } = gaussianProcess(points, values);
        const fresh = randomPoints(100, k, seed + set);
        held +=
          fresh.filter((point) => Math.abs(predict(point).mean - of(point)) <= 1.96 * predict(point).sd).length / 100;
        promised += result.q2;
        within += result.coverage;
        const truth = randomPoints(1, k, 2 * seed + set)[0]!;
        const seen = of(truth) + noise * normalQuantile(luck.uniform(60, 0));
        const target = { key: 'y', range: [seen - 0.1, seen + 0.1] as const };
        const match = historyMatch([target], points, { y: values }, { probes: 256, seed: set });
        kept += Number(!(match.implausibility(truth) > 3));
        left += match.left.share;
      }
      annotate(
        `${name}, noise ${noise}: intervals hold ${percent(held / sets)}, Q² ${(promised / sets).toFixed(3)}, left out within theirs ${percent(within / sets)}, the true point stays in ${percent(kept / sets)}, ${percent(left / sets)} of the space is left`,
      );
      expect(kept / sets).toBeGreaterThan(0.95 - tolerance(0.95, sets));
      // A jump is no process of this kind: there they hold less, and that is told.
      expect(held / sets).toBeGreaterThan(name === 'a jump' ? 0.75 : 0.88);
    },
  );
});
