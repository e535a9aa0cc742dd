import { capacityShare } from '../../../models/governance/mechanisms/transition.ts';
import { ascending } from '../../../sim/engine/order.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import type { Solver } from '../solver.ts';
import { caseFlows } from './caseFlows.ts';
import { type CaseSetting, caseSetting } from './caseSetting.ts';
import { climateFlows, climateOf } from './climateFlows.ts';
import { controlOf, latentFlows } from './latentFlows.ts';
import { AUTONOMY, FUNDED, places } from './places.ts';

/** Stocks and tallies of a county over a run. */
export interface SystemDynamics {
  readonly setting: CaseSetting;
  /** States at the start of the window and at its end. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A day of births that may be off at any step, in cases: the solver's tolerance. */
const toleranceDays = 1e-5;

/** The county as stocks and flows from its first day, when nothing is latent and nobody waits, to the end of the window. */
export function systemDynamics(resting: RestingCounty, solve: Solver): SystemDynamics {
  const { county, classes } = resting;
  const { period, uncertainties: u } = county.parameters;
  const setting = caseSetting(resting);
  const initial = classes.map((one) => one.initial);
  const tolerance = toleranceDays * county.births.reduce((sum, rate) => sum + rate, 0);
  const [from, to] = [period.warmupDays, period.warmupDays + period.windowDays];
  let y: readonly number[] = new Array<number>(places)
    .fill(0)
    .with(AUTONOMY, county.autonomy)
    .fill(1, FUNDED, FUNDED + 3);
  let before = y;
  // The transition ends at once: it must not fall into a step.
  const cuts = ascending(new Set([0, Math.min(u.transitionDays, to), from, to]));
  cuts.slice(1).forEach((end, i) => {
    const begin = cuts[i]!;
    const capacity = capacityShare(begin, county.arrangement.reform, u.transitionDip, u.transitionDays);
    const change = (_: number, now: readonly number[]) => {
      const d = new Array<number>(places).fill(0);
      const climate = climateOf(resting, now, capacity);
      const surfacing = latentFlows(county, initial, climate, now, d);
      const endings = caseFlows(setting, surfacing, now, capacity, d);
      climateFlows(resting, climate, endings, controlOf(county, surfacing), now, d);
      return d;
    };
    y = solve(change, [begin, end], y, tolerance).y.at(-1)!;
    if (end === from) before = y;
  });
  return { setting, before, after: y };
}
