import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Grievances, in8, makeGrievances } from '../../../models/governance/grievanceTable.ts';
import { LastWorld, type WorldInputs } from '../../../models/governance/lastWorld.ts';
import { makeGovernanceModel } from '../../../models/governance/model.ts';
import { constants } from '../../../models/governance/parameters/constants.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { rule } from '../own/ownRuns.ts';
import { type GovernanceRun, lawSeed, parametersOf } from '../support/governanceRuns.ts';
import { cataloguePolicies, stressPolicies } from '../support/trialPolicies.ts';

type Model = ReturnType<typeof makeGovernanceModel>;

const compile = () => ({
  eachEpoch: (_epoch: number, _day: number, communities: readonly { visits: number }[]) => {
    for (const community of communities) community.visits = 3;
  },
});
const fresh = () => makeGovernanceModel({ compile });

const begun = (model: Model, parameters: GovernanceParameters, seed = lawSeed, replicate = 0): GovernanceRun =>
  new Simulation(model, parameters, { seed, replicate, log: 'all' });

/** The rows of all grievances as text, which is compared faster than numbers. */
const rowsOf = ({ columns, bytes }: Grievances) =>
  Buffer.from(columns.birth.buffer as ArrayBuffer, 0, bytes).toString('latin1');

/** A run to its end, with everything it has to show. */
function ran(model: Model, parameters: GovernanceParameters) {
  const run = begun(model, parameters);
  run.run();
  const { state, events } = run;
  const { grievances, bornRows } = state;
  const results = [run.outcomes(), run.series(), model.profiles!(state), run.eventLog()];
  return { events, caused: grievances.rows - bornRows, rows: rowsOf(grievances), results };
}

const period = { warmupDays: 30, windowDays: 60, followUpDays: 60 };
const isGridPolicy = ([name]: readonly [string, unknown]) => /^(preventive|reactive)-|^conditional|^beihu/.test(name);
const trials = [...cataloguePolicies.filter(isGridPolicy), ...stressPolicies];

describe('Policies that run in the same world, one after the other', () => {
  it('end as each does alone, to the last bit, whatever their levers', () => {
    const model = fresh();
    let caused = 0;
    for (const [name, variant] of trials) {
      const parameters = parametersOf({ ...variant, period });
      const after = ran(model, parameters);
      expect(isDeepStrictEqual(after, ran(fresh(), parameters)), name).toBe(true);
      caused += after.caused;
    }
    // Some 5000 grievances are born in a township.
    expect(caused).toBeGreaterThan(0);
  });

  it("end as each does alone with a rule of the reader's own, and without it afterwards", () => {
    const model = fresh();
    const plain = parametersOf({ policy: 'preventive-devolved', period });
    const ruled = { ...plain, ownRules: [rule('none')] };
    const [first, second, third] = [plain, ruled, plain].map((parameters) => ran(model, parameters));
    expect(isDeepStrictEqual(second, ran(fresh(), ruled))).toBe(true);
    expect(second!.rows === first!.rows).toBe(false);
    expect(isDeepStrictEqual(third, first)).toBe(true);
  });

  it('have tables of their own', () => {
    const model = fresh();
    const one = begun(model, parametersOf({ policy: 'base' }));
    const other = begun(model, parametersOf({ policy: 'base' }));
    const born = rowsOf(other.state.grievances);
    one.run();
    expect(rowsOf(one.state.grievances) === born).toBe(false);
    expect(rowsOf(other.state.grievances) === born).toBe(true);
  });
});

describe('A model that has another world', () => {
  const base = parametersOf({ policy: 'base' });
  const longer = { ...base.period, followUpDays: base.period.followUpDays + 1 };
  const slower = { ...base.uncertainties, growthPerDay: base.uncertainties.growthPerDay * 0.9 };
  const larger = { ...base.constants, householdSize: base.constants.householdSize * 1.1 };

  it.each<[string, GovernanceParameters, number, number]>([
    ['seed', base, lawSeed + 1, 0],
    ['replicate', base, lawSeed, 1],
    ['number of days', { ...base, period: longer }, lawSeed, 0],
    ['slice', { ...base, slice: { denominator: 7 } }, lawSeed, 0],
    ['constant', { ...base, constants: larger }, lawSeed, 0],
    ['uncertainty', { ...base, uncertainties: slower }, lawSeed, 0],
  ])('bears the grievances anew for another %s', (_, parameters, seed, replicate) => {
    const model = fresh();
    const before = rowsOf(begun(model, base).state.grievances);
    const after = rowsOf(begun(model, parameters, seed, replicate).state.grievances);
    expect(after === before).toBe(false);
    expect(after === rowsOf(begun(fresh(), parameters, seed, replicate).state.grievances)).toBe(true);
  });
});

describe('LastWorld', () => {
  const { constants: facts, uncertainties: rates, slice } = parametersOf();
  const inputs: WorldInputs = {
    parameters: { constants: facts, uncertainties: rates, slice },
    horizon: 240,
    streams: { seed: 1, replicate: 2 },
  };

  /** How often grievances were born for a list of inputs, one after the other. */
  function births(asked: readonly WorldInputs[], world = new LastWorld()): number {
    let times = 0;
    for (const one of asked) {
      world.grievances(one, () => {
        times++;
        return oneGrievance();
      });
    }
    return times;
  }

  /** A table with room for one more. */
  function bornOf(count: number): Grievances {
    const table = makeGrievances(count + 1);
    for (let id = 0; id < count; id++) table.columns.birth[in8 * table.add()] = id + 0.5;
    return table;
  }

  const oneGrievance = () => bornOf(1);

  it('bears once for any number of the same inputs, whatever object they come in', () => {
    expect(births([inputs, inputs, structuredClone(inputs)])).toBe(1);
  });

  it('bears anew for the next double of any constant, any uncertainty and whatever else a world depends on', () => {
    const { parameters, streams } = inputs;
    const others = [
      ...constants.map(({ key }) => ({ ...parameters, constants: { ...facts, [key]: next(facts[key]) } })),
      ...uncertainties.map(({ key }) => ({ ...parameters, uncertainties: { ...rates, [key]: next(rates[key]) } })),
      { ...parameters, slice: { denominator: next(slice.denominator) } },
    ].map((other): WorldInputs => ({ ...inputs, parameters: other }));
    others.push(
      { ...inputs, horizon: 241 },
      { ...inputs, streams: { ...streams, seed: 2 } },
      { ...inputs, streams: { ...streams, replicate: 3 } },
    );
    expect(others.length).toBeGreaterThan(250);
    for (const other of others) expect(births([inputs, other]), JSON.stringify(other)).toBe(2);
  });

  it('is not fooled by inputs that are changed in place', () => {
    const changing = structuredClone(inputs) as { horizon: number } & WorldInputs;
    const world = new LastWorld();
    births([changing], world);
    (changing.parameters.constants as { residents: number }).residents++;
    expect(births([changing], world)).toBe(1);
  });

  it('gives out tables that can be written to and grown, and remembers how the grievances were born', () => {
    const world = new LastWorld();
    for (let time = 0; time < 3; time++) {
      const table = world.grievances(inputs, oneGrievance);
      expect([table.rows, table.capacity, table.columns.birth[0]]).toEqual([1, 2, 0.5]);
      for (let id = 1; id < 5; id++) {
        table.add();
        expect(table.columns.birth[in8 * id]).toBe(0);
      }
      table.columns.birth[0] = 7;
    }
  });

  it('keeps worlds of different sizes apart that have the same memory, one after the other', () => {
    const world = new LastWorld();
    const [many, few] = [bornOf(5), bornOf(2)];
    for (const [size, horizon] of [
      [5, 1],
      [2, 2],
      [5, 3],
    ] as const) {
      for (let time = 0; time < 2; time++) {
        const table = world.grievances({ ...inputs, horizon }, () => bornOf(size));
        const expected = size === 5 ? many : few;
        expect([table.rows, table.capacity]).toEqual([size, expected.capacity]);
        expect(rowsOf(table)).toBe(rowsOf(expected));
      }
    }
  });

  it('forgets the last world where the next one could not be born', () => {
    const world = new LastWorld();
    births([inputs], world);
    const fail = () => {
      throw new RangeError('no memory');
    };
    expect(() => world.grievances({ ...inputs, horizon: 241 }, fail)).toThrow(RangeError);
    expect(births([inputs, inputs], world)).toBe(1);
  });

  it('remembers one world, and none beyond its bytes', () => {
    const other = { ...inputs, horizon: 241 };
    expect(births([inputs, other, inputs, other])).toBe(4);
    expect(births([inputs, inputs], new LastWorld(oneGrievance().bytes))).toBe(1);
    expect(births([inputs, inputs], new LastWorld(oneGrievance().bytes - 1))).toBe(2);
  });
});

/** The smallest double above a value ≥ 0. */
function next(value: number): number {
  const bits = new BigInt64Array(1);
  const double = new Float64Array(bits.buffer);
  double[0] = value;
  bits[0]! += 1n;
  return double[0];
}
