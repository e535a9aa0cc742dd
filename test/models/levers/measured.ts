import { governanceModel } from '../../../models/governance/model.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import type { LeverValue, RunPeriod } from '../../../models/governance/parameters/governanceParameters.ts';
import type { Settings } from '../../../scenarios/checkRun.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { type Better, type PairedContrast, pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import type { Expectation } from './expectations.ts';

/** Chosen before any result was seen. */
const seed = 20_261_124;
/** Two of Beihu's fourteen townships: with one, most county desks would have a single server. */
const slice = { denominator: 7 };
const wholeYear: RunPeriod = { warmupDays: 180, windowDays: 365, followUpDays: 90 };
const someMonths: RunPeriod = { warmupDays: 60, windowDays: 120, followUpDays: 60 };

type Rows = Readonly<Record<string, number>>[];
const runs = new Map<string, Rows>();

/** Outcomes of the worlds 0 … replicates - 1 under a policy with settings; no world is run twice. */
function outcomesOf(
  policy: string,
  set: Readonly<Record<string, LeverValue>>,
  replicates: number,
  period: RunPeriod,
): Rows {
  const key = JSON.stringify([period, policy, Object.entries(set).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  const rows = runs.get(key) ?? [];
  if (rows.length >= replicates) return rows.slice(0, replicates);
  const parameters = resolveRun({ case: 'beihu', policy, set, period, slice });
  // Both sides pay the transition dip: what is measured is the lever, not the reform.
  const reform = { ...parameters, statusQuo: { ...parameters.statusQuo, screeningDays: -1 } };
  for (let replicate = rows.length; replicate < replicates; replicate++) {
    const simulation = new Simulation(governanceModel, reform, { seed, replicate });
    simulation.run();
    rows.push(simulation.outcomes());
  }
  runs.set(key, rows);
  return rows;
}

/** Outcomes of the two sides of an expectation, `further` set on both, world by world. */
function sides(
  expectation: Expectation,
  replicates: number,
  further: Settings = {},
  period = wholeYear,
): readonly [Rows, Rows] {
  const { lever, from, to, policy = 'base', set = {}, along = {} } = expectation;
  const side = (at: 0 | 1) => {
    const others = Object.fromEntries(Object.entries(along).map(([key, values]) => [key, values[at]]));
    return outcomesOf(policy, { ...set, ...further, ...others, [lever]: at === 0 ? from : to }, replicates, period);
  };
  return [side(0), side(1)];
}

const contrast = ([before, after]: readonly [Rows, Rows], outcome: string, better: Better, level?: number) =>
  pairedContrast(
    Float64Array.from(after, (row) => row[outcome]!),
    Float64Array.from(before, (row) => row[outcome]!),
    { better, ...(level === undefined ? {} : { level }) },
  );

/** The paired difference of an outcome between the two sides of an expectation. */
export const measured = (expectation: Expectation, outcome: string, replicates: number): PairedContrast =>
  contrast(sides(expectation, replicates), outcome, 'neither');

/** Outcomes that differ at all between the two sides of an expectation in some months of world 0. */
export function changed(expectation: Expectation): string[] {
  const [[before], [after]] = sides(expectation, 1, {}, someMonths);
  return Object.keys(before!).filter((key) => !Object.is(before![key], after![key]));
}

/** So strict that among some fifty outcomes hardly one moves by luck. */
const strict = 0.999;

/** Outcomes that a reader would call better or worse, by which way they moved beyond doubt between the two sides of an expectation. */
export function goodAndBad(
  expectation: Expectation,
  replicates: number,
  further: Settings = {},
): { better: string[]; worse: string[] } {
  const pair = sides(expectation, replicates, further);
  const [better, worse]: [string[], string[]] = [[], []];
  for (const { key, better: wanted } of outcomeDefinitions) {
    if (wanted === 'neither') continue;
    const { lo, hi } = contrast(pair, key, wanted, strict);
    if (lo > 0) (wanted === 'higher' ? better : worse).push(key);
    if (hi < 0) (wanted === 'higher' ? worse : better).push(key);
  }
  return { better, worse };
}
