import type { OwnRuleSpec } from '../models/governance/own/ownRule.ts';
import { isMap } from '../scenarios/loader/checkSourced.ts';
import { shown } from '../scenarios/loader/loadFault.ts';
import { readWritten } from '../scenarios/question/checkQuestion.ts';
import { GatheredFaults } from '../scenarios/question/gatheredFaults.ts';
import { limits } from '../scenarios/question/limits.ts';
import type { Plan } from '../scenarios/question/plan.ts';
import { planOf } from '../scenarios/question/planOf.ts';
import type { Fault } from '../sim/engine/fault.ts';
import type { LogScope } from '../sim/experiment/run.ts';
import { type ReadOutcome, readOutcomes } from './ownOutcomes.ts';
import { readRules } from './ownRules.ts';
import { unknownKeys } from './unknownKeys.ts';

/** Options, checked, as what is run. */
export interface Inquiry {
  readonly plan: Plan;
  readonly rules: readonly OwnRuleSpec[];
  readonly outcomes: ReadonlyMap<string, ReadOutcome>;
  readonly log: LogScope;
}

const common = [
  'case',
  'assumptions',
  'days',
  'seed',
  'slice',
  'rules',
  'outcomes',
  'language',
  'onProgress',
  'signal',
  'replicates',
];
const keysOf = {
  simulate: [...common, 'policy', 'log'],
  compare: [...common, 'policies', 'reference', 'precision'],
};

type Given = Readonly<Record<string, unknown>>;
export type Verb = keyof typeof keysOf;

const logs: readonly unknown[] = ['none', 'disputes', 'all'];

/** What options ask for. Throws one `FaultError` with everything that is wrong, at the places where it stands in the options. */
export async function readOptions(verb: Verb, given: unknown): Promise<Inquiry> {
  const faults = new GatheredFaults();
  if (!isMap(given)) {
    faults.add([{ code: 'wrongType', path: 'options', value: shown(given), expected: '{case, …}' }]);
    throw faults.error();
  }
  const place = placed(verb);
  faults.add(unknownKeys(given, keysOf[verb]));
  faults.add(hookFaults(given));
  const { rules, faults: ofRules } = readRules(given.rules);
  const { outcomes, faults: ofOutcomes } = await readOutcomes(given.outcomes);
  const question = faults.try(() => readWritten(written(verb, given)), place);
  const plan = question === undefined ? undefined : faults.try(() => planOf(question), place);
  faults.add([...sizeFaults(verb, given), ...ofRules, ...ofOutcomes]);
  if (plan === undefined || faults.any) throw faults.error();
  return { plan, rules, outcomes, log: (given.log as LogScope | undefined) ?? 'none' };
}

/** The options as a written question, whose check finds what is wrong with them. */
function written(verb: Verb, given: Given): Given {
  const policies = verb === 'simulate' ? [given.policy ?? 'before'] : given.policies;
  const { assumptions, days, seed, slice, replicates, reference, precision } = given;
  const worlds = verb === 'simulate' ? { replicates: replicates ?? 1 } : { replicates, precision };
  return present({
    case: asFile(given.case),
    policies: Array.isArray(policies) ? policies.map(writtenPolicy) : policies,
    reference: verb === 'compare' ? reference : undefined,
    days,
    seed,
    ...worlds,
    slice: isSlice(slice) ? `1/${slice}` : undefined,
    settings: assumptions,
  });
}

const present = (map: Given): Given =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));

const isSlice = (slice: unknown): slice is number =>
  typeof slice === 'number' && Number.isInteger(slice) && slice >= 1 && slice <= limits.slice;

/** A file is written under another name of its name. */
function asFile(one: unknown): unknown {
  if (!isMap(one) || !Object.hasOwn(one, 'text')) return one;
  const { name, ...rest } = one;
  return { file: name, ...rest };
}

function writtenPolicy(one: unknown): unknown {
  if (!isMap(one)) return one;
  if (Object.hasOwn(one, 'text')) return asFile(one);
  const { label, levers, ...rest } = one;
  return { ...rest, label: label ?? (typeof one.id === 'string' ? one.id : '-'), levers: levers ?? {} };
}

/** From the place in a written question, or in its plan, to the place in the options. */
function placed(verb: Verb): (fault: Fault) => Fault {
  return (fault) => {
    let path = fault.path
      .replace(/^(settings|set)\b/, 'assumptions')
      .replace(/^slice\.denominator$/, 'slice')
      .replace(/^period\.windowDays$/, 'days')
      .replace(/\.file$/, '.name');
    if (verb === 'simulate') path = path.replace(/^policies\[0\]/, 'policy');
    return { ...fault, path };
  };
}

function sizeFaults(verb: Verb, { slice, policies }: Given): Fault[] {
  const faults: Fault[] = [];
  if (slice !== undefined && !isSlice(slice)) {
    const code = typeof slice === 'number' ? 'outOfRange' : 'wrongType';
    faults.push({ code, path: 'slice', value: shown(slice), expected: `integer [1, ${limits.slice}]` });
  }
  if (verb === 'compare' && Array.isArray(policies) && policies.length === 1) {
    faults.push({ code: 'outOfRange', path: 'policies', value: 1, expected: `2 … ${limits.policies}` });
  }
  return faults;
}

function hookFaults({ language, onProgress, signal, log }: Given): Fault[] {
  const wrong = (path: string, value: unknown, expected: string): Fault => ({
    code: 'wrongType',
    path,
    value: typeof value === 'function' ? 'function' : shown(value),
    expected,
  });
  const faults: Fault[] = [];
  if (language !== undefined && language !== 'zh' && language !== 'en')
    faults.push(wrong('language', language, 'zh | en'));
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    faults.push(wrong('onProgress', onProgress, '(progress) => void'));
  }
  if (signal !== undefined && !(isMap(signal) && typeof signal.addEventListener === 'function')) {
    faults.push(wrong('signal', signal, 'AbortSignal'));
  }
  if (log !== undefined && !logs.includes(log)) faults.push(wrong('log', log, logs.join(' | ')));
  return faults;
}
