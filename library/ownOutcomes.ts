import { outcomeDefinitions } from '../models/governance/outcomes/definitions.ts';
import { isMap } from '../scenarios/loader/checkSourced.ts';
import { shown } from '../scenarios/loader/loadFault.ts';
import type { Fault } from '../sim/engine/fault.ts';
import { FaultError } from '../sim/engine/fault.ts';
import type { RunOk, RunRequest } from '../sim/experiment/run.ts';
import type { OutcomeInput } from './api.ts';
import { readExpression } from './expression.ts';
import { libraryFault } from './faultCodes.ts';

/** Computes one own outcome of a run. */
export type ReadOutcome = (run: OutcomeInput) => unknown;

const outcomeKey = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const modelKeys = outcomeDefinitions.map(({ key }) => key);

/** Own outcomes by key, and everything that is wrong with what was given. */
export async function readOutcomes(
  given: unknown,
): Promise<{ readonly outcomes: ReadonlyMap<string, ReadOutcome>; readonly faults: readonly Fault[] }> {
  const outcomes = new Map<string, ReadOutcome>();
  const faults: Fault[] = [];
  if (given !== undefined && !isMap(given)) {
    faults.push({ code: 'wrongType', path: 'outcomes', value: shown(given), expected: '{key: expression | function}' });
  }
  for (const [key, one] of isMap(given) ? Object.entries(given) : []) {
    const path = `outcomes.${key}`;
    if (modelKeys.includes(key)) faults.push(libraryFault('outcomeTaken', path, { value: key }));
    else if (!outcomeKey.test(key)) {
      faults.push({ code: 'wrongType', path, value: shown(key), expected: 'a-z A-Z 0-9 ≤ 60' });
    } else if (typeof one === 'function') {
      const compute = one as ReadOutcome;
      outcomes.set(key, (run) => compute(copyOf(run)));
    } else if (typeof one !== 'string') {
      faults.push({ code: 'wrongType', path, value: shown(one), expected: 'expression | (run) => number' });
    } else {
      try {
        const compute = await readExpression(one, modelKeys, path);
        outcomes.set(key, (run) => compute(run.outcomes));
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        faults.push(...error.faults);
      }
    }
  }
  return { outcomes, faults };
}

/** A function may sort or overwrite what it is given; the run goes on to curves, other outcomes and stores. */
const copyOf = ({ outcomes, series, profiles }: OutcomeInput): OutcomeInput => ({
  outcomes: { ...outcomes },
  series: sliced(series),
  profiles: sliced(profiles),
});

const sliced = (columns: OutcomeInput['series']): OutcomeInput['series'] =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.slice()]));

/**
 * A run with own outcomes beside the model's. Throws `ownOutcomeFailed`, which names the outcome and the run, where one throws or returns no
 * number; NaN is a number here and says "undefined in this run". A truth counts as 1, a falsehood as 0.
 */
export function withOwnOutcomes(run: RunOk, request: RunRequest, own: ReadonlyMap<string, ReadOutcome>): RunOk {
  const { outcomes, series, profiles } = run;
  const added: Record<string, number> = {};
  for (const [key, compute] of own) {
    const path = `outcomes.${key}: ${request.policy}, replicate ${request.replicate}`;
    let value: unknown;
    try {
      value = compute({ outcomes, series, profiles });
    } catch (error) {
      throw new FaultError(libraryFault('ownOutcomeFailed', path, { value: String(error), expected: 'number' }));
    }
    if (typeof value === 'boolean') value = Number(value);
    if (typeof value !== 'number') {
      throw new FaultError(libraryFault('ownOutcomeFailed', path, { value: shown(value), expected: 'number' }));
    }
    added[key] = value;
  }
  return { ...run, outcomes: { ...outcomes, ...added } };
}
