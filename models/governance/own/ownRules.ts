import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { COUNTY } from '../caseClasses.ts';
import type { Cases } from '../caseTable.ts';
import type { Territory } from '../territory.ts';
import { type CaseWindow, makeCaseWindow } from './caseWindow.ts';
import { ownRuleFaults } from './checkOwnRules.ts';
import { type Factors, makeCommunityWindow, mostFactor } from './communityWindow.ts';
import { faultThrown, shown } from './ownFaults.ts';
import { hooksOf } from './ownHooks.ts';
import type { CompileOwnRule, OwnHooks, OwnRuleSpec } from './ownRule.ts';

/** What own rules are shown of a run. */
export interface OwnRulesContext {
  readonly streams: RandomStreams;
  readonly cases: Cases;
  readonly territory: Territory;
  /** Autonomy of the communities now. */
  readonly autonomy: Float64Array;
}

type CaseHookName = 'entryLevel' | 'successChance' | 'patience';

/** A hook of one rule that is asked about cases: `path` names both. */
interface CaseHook {
  readonly path: string;
  readonly hooks: OwnHooks;
  readonly ask: NonNullable<OwnHooks[CaseHookName]>;
  readonly window: CaseWindow;
}

type EpochHook = (epoch: number, day: number) => void;

const isLevel = (value: unknown): value is number => Number.isInteger(value) && isWithin(value, COUNTY);
const isChance = (value: unknown): value is number => isWithin(value, 1);
const isFactor = (value: unknown): value is number => isWithin(value, mostFactor);

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

/** The own rules of one run, compiled for it. Mechanisms ask them where the model has an answer of its own. */
export class OwnRules {
  /** 1 but where rules have set them for the present epoch. */
  readonly factors: Factors;
  private readonly eachEpoch: EpochHook[] = [];
  private readonly caseHooks: Readonly<Record<CaseHookName, CaseHook[]>> = {
    entryLevel: [],
    successChance: [],
    patience: [],
  };

  /**
   * Streams `own.NAME` and `own.NAME.community` of each rule. Throws the faults of `ownRuleFaults`, and `ownRuleThrew` and its kin for a text that gives no
   * hooks.
   */
  constructor(specs: readonly OwnRuleSpec[], compile: CompileOwnRule, context: OwnRulesContext) {
    const faults = ownRuleFaults(specs);
    if (faults.length > 0) throw new FaultError(faults);
    const column = () => new Float64Array(context.territory.nCommunities).fill(1);
    this.factors = { visits: column(), claims: column(), neighbours: column() };
    for (const spec of specs) this.add(spec, compile, context);
  }

  private add(spec: OwnRuleSpec, compile: CompileOwnRule, context: OwnRulesContext): void {
    const { streams, cases, territory, autonomy } = context;
    const rule = `rules.${spec.name}`;
    const hooks = hooksOf(spec, compile);
    const stream = streams.stream(`own.${spec.name}`);
    const ofCommunities = streams.stream(`own.${spec.name}.community`);
    const window = makeCaseWindow(cases, territory.townshipOf, stream, rule);
    for (const name of ['entryLevel', 'successChance', 'patience'] as const) {
      const ask = hooks[name];
      if (ask !== undefined) this.caseHooks[name].push({ path: `${rule}.${name}`, hooks, ask, window });
    }
    const { eachEpoch } = hooks;
    if (eachEpoch === undefined) return;
    const path = `${rule}.eachEpoch`;
    const communities = makeCommunityWindow(territory, autonomy, this.factors, ofCommunities, path);
    this.eachEpoch.push((epoch, day) => {
      communities.open(epoch);
      try {
        eachEpoch.call(hooks, epoch, day, communities.views);
      } catch (thrown) {
        throw faultThrown(path, thrown);
      } finally {
        communities.close();
      }
    });
  }

  /** An epoch begins: factors go back to 1, then each rule may set them. */
  beginEpoch(epoch: number, day: number): void {
    const { visits, claims, neighbours } = this.factors;
    for (const column of [visits, claims, neighbours]) column.fill(1);
    for (const hook of this.eachEpoch) hook(epoch, day);
  }

  /** Level in 0 … 2 that a case comes in at, where the model says `level`. */
  entryLevel(row: number, time: number, level: number): number {
    return askAll(this.caseHooks.entryLevel, row, time, level, isLevel, '0, 1, 2');
  }

  /** Chance in [0, 1] of an attempt, where the model says `chance`. */
  successChance(row: number, time: number, chance: number): number {
    return askAll(this.caseHooks.successChance, row, time, chance, isChance, '[0, 1]');
  }

  /** Factor in [0, 10] on the patience of whoever has a case. */
  patience(row: number, time: number): number {
    return askAll(this.caseHooks.patience, row, time, 1, isFactor, `[0, ${mostFactor}]`);
  }
}

/** What rules make of `value`, one after the other. Throws `ownRuleReturned` for an answer that is not accepted. */
function askAll(
  hooks: readonly CaseHook[],
  row: number,
  time: number,
  value: number,
  accepts: (answer: unknown) => answer is number,
  expected: string,
): number {
  let left = value;
  for (const hook of hooks) {
    const answer = answerOf(hook, row, time, left);
    if (!accepts(answer)) {
      throw new FaultError({ code: 'ownRuleReturned', path: hook.path, value: shown(answer), expected });
    }
    left = answer;
  }
  return left;
}

function answerOf({ path, hooks, ask, window }: CaseHook, row: number, time: number, value: number): unknown {
  window.show(row, time);
  try {
    return ask.call(hooks, window.view, value);
  } catch (thrown) {
    throw faultThrown(path, thrown);
  } finally {
    window.hide();
  }
}
