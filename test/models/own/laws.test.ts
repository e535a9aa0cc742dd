import { describe, expect, it } from 'vitest';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import { withOwnRules } from '../../../models/governance/own/checkOwnRules.ts';
import { exp, ln, pow } from '../../../sim/engine/arithmetic.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { columnsById } from '../support/columnsById.ts';
import { type GovernanceRun, parametersOf } from '../support/governanceRuns.ts';
import { faultsOf, ownModel, ran, ranWith, rule } from './ownRuns.ts';

const preventive = { policy: 'preventive-devolved' } as const;
const logged = { log: 'all' } as const;

/** Rows of the event log that pass, as [case, time, level, cause]. */
function rows(run: GovernanceRun, keeps: (event: number, cause: number) => boolean): number[][] {
  const { caseId, time, event, level, cause } = run.eventLog()!;
  return [...caseId.keys()]
    .filter((i) => keeps(event[i]!, cause[i]!))
    .map((i) => [caseId[i]!, time[i]!, level[i]!, cause[i]!]);
}

const surfaced = (run: GovernanceRun) => rows(run, (event) => event === eventCode.surfaced);
const found = (run: GovernanceRun) =>
  rows(run, (event, cause) => event === eventCode.surfaced && cause === causeCode.patrol);
const settledByAttempts = (run: GovernanceRun) => rows(run, (event) => event === eventCode.settled);
const columnsOf = (run: GovernanceRun) => columnsById(run.state);

describe('A rule that does nothing', () => {
  const nothing = [
    '() => ({})',
    `() => ({
      eachEpoch(epoch, day, communities) {
        for (const one of communities) { one.visits *= 1; one.claims *= 1; one.neighbours *= 1; one.draw(0); }
      },
      entryLevel: (one, level) => level,
      successChance: (one, chance) => chance,
      patience: (one, factor) => factor * (one.draw(3) < 2 ? 1 : 0),
    })`,
  ];

  it.each(nothing)('gives the bits of a run without rules: %s', (source) => {
    const parameters = parametersOf(preventive);
    const plain = ranWith(parameters, logged);
    const run = ran(preventive, [rule(source)], logged);
    expect(run.events).toBe(plain.events);
    expect(run.outcomes()).toEqual(plain.outcomes());
    expect(run.eventLog()).toEqual(plain.eventLog());
    expect(settledByAttempts(run).length).toBeGreaterThan(20);
  });

  it('leaves no trace in parameters when there are none, not even a key', () => {
    const parameters = parametersOf(preventive);
    expect(Object.keys(withOwnRules(parameters, []))).toEqual(Object.keys(parameters));
    const some = withOwnRules(parameters, [rule('() => ({})')]);
    expect(Object.keys(withOwnRules(some, []))).toEqual(Object.keys(parameters));
  });
});

describe('Factors on communities', () => {
  it('of 0 on visits find nothing by patrol from their start, and leave what was before as it was', () => {
    const until = `({ from }) => ({
      eachEpoch(epoch, day, communities) { if (day >= from) for (const one of communities) one.visits = 0; },
    })`;
    const plain = found(ranWith(parametersOf(preventive), logged));
    const run = found(ran(preventive, [rule(until, { from: 90 })], logged));
    expect(plain.filter(([, time]) => time! >= 90).length).toBeGreaterThan(20);
    expect(run).toEqual(plain.filter(([, time]) => time! < 90));
    expect(run.length).toBeGreaterThan(20);
  });

  it.each([
    ['claims', causeCode.claim, eventCode.surfaced],
    ['neighbours', causeCode.neighbours, eventCode.settledAmongNeighbours],
  ])('of 0 on %s leave none, of 3 more than of 1', (key, cause, event) => {
    const source = `({ factor }) => ({ eachEpoch(e, d, all) { for (const one of all) one.${key} = factor; } })`;
    const count = (factor: number) =>
      rows(ran(preventive, [rule(source, { factor })], logged), (at, why) => at === event && why === cause).length;
    expect(count(0)).toBe(0);
    expect(count(1)).toBeGreaterThan(20);
    expect(count(3)).toBeGreaterThan(1.2 * count(1));
  });

  it('concern the community they are set for alone', () => {
    const source = '() => ({ eachEpoch(e, d, all) { all[0].visits = 0; } })';
    const run = ran(preventive, [rule(source)], logged);
    const communities = new Set(found(run).map(([id]) => columnsOf(run).community[id!]!));
    expect(communities.has(0)).toBe(false);
    expect(communities.size).toBeGreaterThan(5);
  });

  it('are back at 1 as an epoch begins, and are handed from rule to rule', () => {
    const twice = '() => ({ eachEpoch(e, d, all) { for (const one of all) one.visits *= 2; } })';
    const run = ran({}, [rule(twice, {}, 'first'), rule(twice, {}, 'second')]);
    expect([...new Set(run.state.own!.factors.visits)]).toEqual([4]);
    expect([...new Set(run.state.own!.factors.claims)]).toEqual([1]);
  });
});

describe('Hooks on cases', () => {
  it('send every case to the county with entryLevel 2, recurrences and findings too', () => {
    const run = ran(preventive, [rule('() => ({ entryLevel: () => 2 })')], logged);
    expect(surfaced(run).length).toBeGreaterThan(100);
    expect(new Set(surfaced(run).map(([, , level]) => level))).toEqual(new Set([2]));
  });

  it('settle nothing by attempts with a chance of 0, and fail at nothing with 1', () => {
    const never = ran({}, [rule('() => ({ successChance: () => 0 })')], logged);
    expect(settledByAttempts(never)).toEqual([]);
    const failed = (run: GovernanceRun) =>
      rows(run, (event, cause) => event === eventCode.attempted && cause === causeCode.failed).length;
    expect(failed(never)).toBeGreaterThan(50);
    expect(failed(ran({}, [rule('() => ({ successChance: () => 1 })')], logged))).toBe(0);
  });

  it('make more people leave the less patience a rule leaves them', () => {
    const left = (factor: number) => {
      const run = ran({}, [rule('({ factor }) => ({ patience: () => factor })', { factor })], logged);
      return rows(run, (event) => event === eventCode.escalated || event === eventCode.lapsed).length;
    };
    const [none, usual, much] = [left(0), left(1), left(10)];
    expect(none).toBeGreaterThan(2 * usual);
    expect(usual).toBeGreaterThan(2 * much);
  });

  it('see what the tables hold, of the case at hand', () => {
    const seen: unknown[][] = [];
    const run = new Simulation(
      ownModel,
      withOwnRules(parametersOf({}), [
        rule(`() => ({
          successChance(one, chance) {
            console.seen(one.type, one.class, one.community, one.township, one.level, one.matters, one.attempts, one.hops,
              one.severity, one.days);
            return chance;
          },
        })`),
      ]),
      { seed: 1, replicate: 0, log: 'all' },
    );
    const host = console as unknown as Record<string, unknown>;
    host.seen = (...all: unknown[]) => seen.push(all);
    try {
      run.run();
    } finally {
      delete host.seen;
    }
    const attempts = rows(run, (event) => event === eventCode.attempted);
    expect(seen.length).toBe(attempts.length);
    expect(seen.length).toBeGreaterThan(100);
    const g = columnsById(run.state);
    seen.forEach(([type, kind, community, township, level, matters, before, hops, severity, days], i) => {
      const [id, time, at] = attempts[i] as [number, number, number];
      expect(typeof type).toBe('string');
      expect(kind).toBe(['dispute', 'request', 'hazard'][g.caseClass[id]!]);
      expect([community, township, level, matters]).toEqual([g.community[id], 0, at, g.matters[id]]);
      expect(before).toBe(attempts.slice(0, i).filter(([other]) => other === id).length);
      expect(hops).toBeLessThanOrEqual(g.hops[id]!);
      expect(days).toBe(time - g.surfacedAt[id]!);
      expect(severity).toBeGreaterThan(0);
      expect(severity).toBeLessThanOrEqual(1);
    });
  });

  it('are handed from rule to rule: each sees what those before it left', () => {
    const half = rule('() => ({ successChance: (one, chance) => chance / 2 })', {}, 'half');
    const quarter = rule('() => ({ successChance: (one, chance) => chance / 4 })');
    expect(ran({}, [half, { ...half, name: 'again' }]).outcomes()).toEqual(ran({}, [quarter]).outcomes());
  });
});

describe('Draws of a rule', () => {
  /** Remembers the draws of each case, by its place in the table of the exogenous stream. */
  const drawing = (name: string) =>
    rule(
      `() => ({
        eachEpoch(epoch, day, all) { console.drawn('${name}', 'c' + all[0].index + 'e' + epoch, all[0].draw(0), all[0].draw(63)); },
        entryLevel(one, level) { console.drawn('${name}', one.type + one.community + one.matters, one.draw(0), one.draw(63)); return level; },
      })`,
      {},
      name,
    );

  function drawn(policy: string, names: readonly string[]): Map<string, Set<string>> {
    const all = new Map<string, Set<string>>();
    const host = console as unknown as Record<string, unknown>;
    host.drawn = (name: string, at: string, first: number, last: number) => {
      all.set(name, (all.get(name) ?? new Set()).add(`${at} ${first} ${last}`));
      expect(first).not.toBe(last);
    };
    try {
      ran({ policy }, names.map(drawing));
    } finally {
      delete host.drawn;
    }
    return all;
  }

  it('are the same of the same grievances under two policies, and of communities', () => {
    const [one, other] = ['base', 'preventive-devolved'].map((policy) => drawn(policy, ['mine']).get('mine')!);
    const common = [...one!].filter((draw) => other!.has(draw));
    expect([...one!].filter((draw) => draw.startsWith('c0e')).every((draw) => other!.has(draw))).toBe(true);
    expect(common.length).toBeGreaterThan(0.4 * Math.min(one!.size, other!.size));
    expect(common.length).toBeGreaterThan(100);
  });

  it('are those of the rule before when another joins it, and none of the other', () => {
    const both = drawn('base', ['other', 'mine']);
    const mine = both.get('mine')!;
    expect(mine).toEqual(drawn('base', ['mine']).get('mine'));
    expect([...both.get('other')!].filter((draw) => mine.has(draw))).toEqual([]);
    expect(mine.size).toBeGreaterThan(100);
  });
});

describe('A run with rules', () => {
  it('is the same when repeated: what a rule remembers is of one run', () => {
    const counting = rule(`() => {
      let seen = 0;
      return { successChance: (one, chance) => (++seen % 3 === 0 ? 0 : chance) };
    }`);
    const first = ran({}, [counting]);
    expect(ran({}, [counting]).outcomes()).toEqual(first.outcomes());
    expect(first.outcomes()).not.toEqual(ran({}, []).outcomes());
  });

  it('is the same however it is stepped', () => {
    const parameters = withOwnRules(parametersOf({}), [
      rule('() => ({ successChance: (one, chance) => chance * Math.exp(-one.severity) })'),
    ]);
    const sliced = new Simulation(ownModel, parameters, { seed: 1, replicate: 0 });
    while (!sliced.step(7));
    const whole = new Simulation(ownModel, parameters, { seed: 1, replicate: 0 });
    whole.run();
    expect(sliced.outcomes()).toEqual(whole.outcomes());
  });

  it('is refused where nothing compiles rules', () => {
    const parameters = withOwnRules(parametersOf({}), [rule('() => ({})')]);
    const faults = faultsOf(() => new Simulation(governanceModel, parameters, { seed: 1, replicate: 0 }));
    expect(faults).toEqual([{ code: 'ownRulesNotHere', path: 'rules' }]);
  });

  it("has the engine's own exp, log and pow", () => {
    const found: unknown[] = [];
    const host = console as unknown as Record<string, unknown>;
    host.found = (...all: unknown[]) => found.push(all);
    const source = `() => {
      for (let i = 1; i <= 2000; i++) console.found(Math.exp(-i / 97), Math.log(i / 97), Math.pow(i / 97, 1.37));
      return {};
    }`;
    try {
      new Simulation(ownModel, withOwnRules(parametersOf({}), [rule(source)]), { seed: 1, replicate: 0 });
    } finally {
      delete host.found;
    }
    const expected = Array.from({ length: 2000 }, (_, i) => (i + 1) / 97).map((x) => [exp(-x), ln(x), pow(x, 1.37)]);
    expect(found).toEqual(expected);
  });
});
