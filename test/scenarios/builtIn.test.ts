import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../models/governance/locales/sources.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { constants } from '../../models/governance/parameters/constants.ts';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { builtInPolicies, caseIds, caseOf, policyIds, policyOf, sharedTargets } from '../../scenarios/catalogue.ts';
import type { Sourced } from '../../scenarios/sourced.ts';
import { readScenario } from './files.ts';

const poles = { timing: ['reactive', 'preventive'], allocation: ['centralized', 'devolved'] } as const;
const cjk = /\p{Script=Han}/u;
/** Characters that exist in traditional script only and stand in the sources' originals. */
const traditional = /[們務區縣鄉鎮級機關權責發現會問題調處將並與這對實應當動員個為]/u;

describe('the built-in cases', () => {
  it('are the five of the sources, each in the file of its name', () => {
    expect([...caseIds].sort()).toEqual(['beihu', 'licang', 'q-county', 'suzhou', 'zhuji']);
    for (const id of caseIds) expect(caseOf(id).id).toBe(id);
  });

  it.each(caseIds)(
    '%s gives every constant with its origin: a quoted seed, a source, or an assumption with a range',
    (id) => {
      const spec = caseOf(id);
      expect(Object.keys(spec.constants).sort()).toEqual(constants.map(({ key }) => key).sort());
      for (const one of Object.values(spec.constants)) checkOrigin(one);
      for (const one of Object.values(spec.uncertainties)) checkOrigin(one!);
      for (const one of spec.institutions) checkOrigin(one);
    },
  );

  it.each(caseIds)('%s has a policy before and another after, and targets on outcomes that exist', (id) => {
    const spec = caseOf(id);
    const [before, after] = [policyOf(spec.before), policyOf(spec.after)];
    expect(before.levers).not.toEqual(after.levers);
    const known = outcomeDefinitions.map(({ key }) => key);
    for (const target of spec.targets) expect([null, ...known]).toContain(target.outcome);
  });

  it('leave the self-contradicting figures of suzhou out of calibration, and give licang no target', () => {
    const marked = caseOf('suzhou').targets.filter((target) => target.contradictory === true);
    expect(marked.map((target) => target.value)).toEqual([0.78, 0.31]);
    expect(marked.every((target) => target.role === 'validation')).toBe(true);
    expect(caseOf('licang').targets).toEqual([]);
  });

  it('state the facts of their sources', () => {
    const fact = (id: string, key: 'residents' | 'grids' | 'townships' | 'departments' | 'centreStaff') => {
      const { value, from } = caseOf(id).constants[key];
      return [value, from];
    };
    expect(fact('beihu', 'residents')).toEqual([420_000, 'seed001']);
    expect(fact('beihu', 'grids')).toEqual([517, 'seed001']);
    expect(fact('beihu', 'townships')).toEqual([14, 'seed001']);
    expect(fact('q-county', 'departments')).toEqual([23, 'seed000']);
    expect(fact('q-county', 'centreStaff')).toEqual([52, 'seed000']);
  });
});

describe('the targets', () => {
  const all = () => [...sharedTargets(), ...caseIds.flatMap((id) => caseOf(id).targets)];

  it('are for validation but for three that all cases share', () => {
    const calibration = all().filter((target) => target.role === 'calibration');
    expect(calibration.map((target) => target.outcome)).toEqual([
      'attemptSuccess',
      'disputesMediatedPer10k',
      'repeatRate',
    ]);
  });

  it('say of every tolerance whose it is, and of every figure without a counterpart why', () => {
    for (const { label, outcome, tolerance, note } of all()) {
      if (tolerance !== undefined)
        expect([label.en, note?.en]).toEqual([label.en, expect.stringMatching(/tolerance is ours/)]);
      if (tolerance !== undefined)
        expect([label.zh, note?.zh]).toEqual([label.zh, expect.stringMatching(/容差为我们所设/)]);
      if (outcome === null) expect([label.en, note]).not.toEqual([label.en, undefined]);
      if (note === undefined) continue;
      expect(note.zh).toMatch(cjk);
      expect(note.en).not.toMatch(cjk);
    }
  });
});

describe('the built-in policies', () => {
  it('stand each in the file of its name, and none is lost', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../scenarios/policies'));
    expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual([...policyIds].sort());
    for (const id of policyIds) expect(policyOf(id).id).toBe(id);
  });

  it('have as base the defaults of the levers', () => {
    expect(policyOf('base').levers).toEqual(Object.fromEntries(levers.map((one) => [one.key, one.default])));
  });

  it.each(policyIds)('%s says for every lever where its value comes from', (id) => {
    for (const { sourced } of Object.values(policyOf(id).origins)) {
      checkOrigin(sourced, false);
      const explained = sourced.passage !== undefined || sourced.note !== undefined;
      expect(explained).toBe(true);
    }
  });

  it('form a 2×2: timing and allocation poles set disjoint levers, and each cell is its two poles and nothing else', () => {
    const own = (id: string) => Object.keys(builtInPolicies.find(id)!.levers) as LeverKey[];
    const set = (axis: keyof typeof poles) => new Set(poles[axis].flatMap(own));
    const [timing, allocation] = [set('timing'), set('allocation')];
    expect([...timing].filter((key) => allocation.has(key))).toEqual([]);
    for (const time of poles.timing) {
      for (const place of poles.allocation) {
        const cell = `${time}-${place}`;
        expect(own(cell)).toEqual([]);
        const levers = policyOf(cell).levers;
        for (const key of Object.keys(levers) as LeverKey[]) {
          const from = timing.has(key) ? time : allocation.has(key) ? place : 'base';
          expect([cell, key, levers[key]]).toEqual([cell, key, policyOf(from).levers[key]]);
        }
      }
    }
  });
});

it('Quotations are in simplified characters, and texts are there in both languages', () => {
  const files = [...caseIds.map((id) => `cases/${id}.yaml`), ...policyIds.map((id) => `policies/${id}.yaml`)];
  for (const file of files) {
    const text = readScenario(file);
    expect([file, text.match(traditional)?.[0]]).toEqual([file, undefined]);
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/(case|policy)\.schema\.json$/);
  }
  for (const id of caseIds) {
    const { label, description, institutions, targets } = caseOf(id);
    for (const one of [label, description, ...institutions.map((i) => i.label), ...targets.map((t) => t.label)]) {
      expect(one.zh).toMatch(cjk);
      expect(one.en).not.toMatch(cjk);
    }
  }
});

function checkOrigin(one: Sourced, rangeIsDue = true): void {
  if (one.from !== 'assumption') {
    expect(Object.keys(sources)).toContain(one.from);
    if (one.from.startsWith('seed')) expect(one.passage).toMatch(cjk);
  } else if (rangeIsDue && typeof one.value === 'number') {
    const [low, high] = one.range!;
    expect(low).toBeLessThan(high);
    expect(one.value).toBeGreaterThanOrEqual(low);
    expect(one.value).toBeLessThanOrEqual(high);
  }
}

it('Every source that a parameter names is in the bibliography, seeds with the passage', () => {
  for (const key of [...levers.map((one) => one.key), ...constants.map((one) => one.key)]) {
    const { kind, source } = parameterOf(key)!.provenance;
    if (kind === 'seed') expect([key, sources[source!].passages?.[key]]).toEqual([key, expect.stringMatching(cjk)]);
  }
});
