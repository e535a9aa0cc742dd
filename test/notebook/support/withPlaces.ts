import { makeTerritory } from '../../../models/governance/territory.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

/** The view as if every world had run in the whole county: all its communities, with cases and settlements drawn at hand. */
export function withPlaces(view: ComparisonView): ComparisonView {
  const { constants } = resolveRun({ case: view.plan.caseSpec, policy: view.plan.caseSpec.before });
  const policies = view.policies.map((policy, level) => {
    const profiles = Array.from({ length: view.facts.replicates }, (_, world) => {
      const streams = new RandomStreams(1, world);
      const { x, y, townshipOf, residents } = makeTerritory(constants, 1, streams);
      const cases = streams.stream('test.cases');
      const settled = streams.stream('test.settled');
      const surfaced = residents.map((n, c) => Math.round((n / 60) * cases.uniform(c, 0)));
      const places = {
        x,
        y,
        township: Float64Array.from(townshipOf),
        residents,
        cases: surfaced,
        settled: surfaced.map((n, c) => Math.round(n * Math.min(1, 0.45 + level * 0.1 + 0.3 * settled.uniform(c, 0)))),
      };
      return [
        world,
        Object.fromEntries(Object.entries(places).map(([key, values]) => [`places.${key}`, values])),
      ] as const;
    });
    return { ...policy, runs: { ...policy.runs, profiles: new Map(profiles) } };
  });
  return { ...view, policies };
}
