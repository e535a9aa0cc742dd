import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventCode } from '../../../models/governance/eventLog.ts';
import type { NumberParameter } from '../../../models/governance/parameters/definition.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { processStates } from '../../../models/governance/process/states.ts';
import { births, type Transition, transitions } from '../../../models/governance/process/transitions.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { finished, parametersOf, type Variant } from '../support/governanceRuns.ts';
import { filesBelow } from '../support/sources.ts';
import { observedMoves } from './observedMoves.ts';

const all: readonly Transition[] = transitions;
const declared = new Set([
  ...all.flatMap(({ from, to, bears }) => {
    const how = bears === undefined ? '' : ` by ${births[bears]}`;
    return from.flatMap((one) => to.map((other) => `${one} → ${other}${how}`));
  }),
  ...processStates.flatMap(({ key, levels }) => levels.map((level) => `${key} @ ${level}`)),
]);

const policies = ['base', 'reactive-centralized', 'preventive-devolved', 'zhuji-after'];

const highest = (...keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, (parameterOf(key) as NumberParameter).bounds[1]]));

/** Rare in usual runs: quarrels that spread among many and are given up or taken higher. */
const spreading: Variant = {
  policy: 'zhuji-after',
  set: highest(
    'contagionPerDay',
    'collectiveScale',
    'tiesPerHousehold',
    'escalationPerDay',
    'lapsePerDay',
    'repeatPetition',
  ),
};
const lowest = (...keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, (parameterOf(key) as NumberParameter).bounds[0]]));

const lasting: Variant = {
  ...spreading,
  set: { ...spreading.set, ...lowest('lapsePerDay', 'fadePerDay', 'contagionFrom') },
};

describe('The declared process', () => {
  const seen = new Set<string>();

  beforeAll(() => {
    const runs = caseIds.flatMap((id) => policies.map((policy): Variant => ({ case: id, policy })));
    for (const variant of [...runs, spreading, lasting]) {
      const { state } = finished(parametersOf(variant));
      for (const [what, n] of observedMoves(state)) if (n > 0) seen.add(what);
    }
  }, 60_000);

  it('has every move and every level that a run of any case brings about', () => {
    expect([...seen].filter((what) => !declared.has(what))).toEqual([]);
  });

  it('has none that no run brings about', () => {
    expect([...declared].filter((what) => !seen.has(what))).toEqual([]);
  });

  it('counts as often as the event log tells', () => {
    const { state } = finished(parametersOf({ policy: 'zhuji-after' }), { log: 'all' });
    const moves = observedMoves(state);
    const { event } = state.log!.columns();
    const into = (to: string) => [...moves].reduce((sum, [what, n]) => sum + (what.endsWith(`→ ${to}`) ? n : 0), 0);
    const told = (name: keyof typeof eventCode) =>
      event.reduce((sum, code) => sum + (code === eventCode[name] ? 1 : 0), 0);
    for (const [state, name] of [
      ['faded', 'faded'],
      ['neighbours', 'settledAmongNeighbours'],
      ['surfaced', 'surfaced'],
      ['joined', 'joined'],
      ['settled', 'settled'],
      ['replied', 'replied'],
      ['lapsed', 'lapsed'],
      ['escalated', 'escalated'],
    ] as const) {
      expect([state, into(state)]).toEqual([state, told(name)]);
    }
  });

  it('is left and entered through the three setters alone', () => {
    const writers = filesBelow('models/governance').filter((file) =>
      /\.(status|phase)\[[^\]]*\]\s*=[^=]/.test(readFileSync(file, 'utf8')),
    );
    expect(writers).toEqual([]);
  });

  it('names files that there are, and each state has a way in and out or is an end', () => {
    const files = filesBelow('models/governance');
    for (const { file } of [...processStates, ...transitions]) expect(files).toContain(`models/governance/${file}`);
    const stay = all.filter(({ bears }) => bears === undefined);
    for (const { key, class: kind } of processStates) {
      if (key !== 'latent') expect([key, stay.some(({ to }) => to.includes(key))]).toEqual([key, true]);
      if (kind !== 'ended') expect([key, stay.some(({ from }) => from.includes(key))]).toEqual([key, true]);
    }
  });
});
