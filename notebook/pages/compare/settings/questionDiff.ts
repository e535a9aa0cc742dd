import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../../models/governance/parameters/levers.ts';
import type { OwnFile, PolicyChoice, Question, ReplicateChoice } from '../../../../scenarios/question/question.ts';
import { attempted, builtInOf, caseOfQuestion, keyOf, type Mixture } from './policyChoices.ts';
import { addPolicy, isFull, removePolicy, setReference } from './policyEdits.ts';
import { setEnsemble } from './questionEdits.ts';
import { sameData } from './sameData.ts';

/** One thing in which a question differs from that of the last run. */
export type Change =
  | { readonly kind: 'case'; readonly from: Question['case']; readonly to: Question['case'] }
  | { readonly kind: 'policyAdded' | 'policyRemoved'; readonly policy: PolicyChoice }
  | { readonly kind: 'policyRewritten'; readonly policy: PolicyChoice }
  | { readonly kind: 'order' }
  | { readonly kind: 'reference'; readonly from: PolicyChoice; readonly to: PolicyChoice }
  | { readonly kind: 'renamed'; readonly id: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'lever';
      readonly mixture: Mixture;
      readonly key: LeverKey;
      readonly from: LeverValue | undefined;
      readonly to: LeverValue | undefined;
    }
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly from: LeverValue | undefined;
      readonly to: LeverValue | undefined;
    }
  | { readonly kind: 'ensemble'; readonly from: OwnFile | undefined; readonly to: OwnFile | undefined }
  | { readonly kind: 'worlds'; readonly from: ReplicateChoice; readonly to: ReplicateChoice }
  | { readonly kind: 'days' | 'seed' | 'slice'; readonly from: number; readonly to: number };

/** All of them, in the order of the page; reverted one after the other in this order they lead back to `last`. */
export function questionDiff(last: Question, now: Question): Change[] {
  const changes: Change[] = [];
  if (!sameData(last.case, now.case)) changes.push({ kind: 'case', from: last.case, to: now.case });
  changes.push(...policyChanges(last, now));
  if (!sameData(last.worlds, now.worlds)) changes.push({ kind: 'worlds', from: last.worlds, to: now.worlds });
  if (!sameData(last.ensemble, now.ensemble)) {
    changes.push({ kind: 'ensemble', from: last.ensemble, to: now.ensemble });
  }
  for (const kind of ['days', 'seed', 'slice'] as const) {
    if (!Object.is(last[kind], now[kind])) changes.push({ kind, from: last[kind], to: now[kind] });
  }
  for (const key of keysOf(last.settings, now.settings)) {
    const [from, to] = [last.settings[key], now.settings[key]];
    if (!Object.is(from, to)) changes.push({ kind: 'setting', key, from, to });
  }
  return changes;
}

function policyChanges(last: Question, now: Question): Change[] {
  const [before, after] = [byKey(last), byKey(now)];
  const added = now.policies.filter((one) => !before.has(keyOf(one)));
  const removed = last.policies.filter((one) => !after.has(keyOf(one)));
  const changes: Change[] = [
    ...added.map((policy) => ({ kind: 'policyAdded', policy }) as const),
    ...removed.map((policy) => ({ kind: 'policyRemoved', policy }) as const),
  ];
  for (const from of last.policies) {
    const to = after.get(keyOf(from));
    if (to !== undefined) changes.push(...rewritten(from, to));
  }
  const order = (one: Question, shared: ReadonlyMap<string, PolicyChoice>) =>
    one.policies.map(keyOf).filter((key) => shared.has(key));
  if (!sameData(order(last, after), order(now, before))) changes.push({ kind: 'order' });
  const [from, to] = [last.policies[last.reference], now.policies[now.reference]];
  if (from !== undefined && to !== undefined && keyOf(from) !== keyOf(to))
    changes.push({ kind: 'reference', from, to });
  return changes;
}

function rewritten(from: PolicyChoice, to: PolicyChoice): Change[] {
  if (from.kind !== 'mixture' || to.kind !== 'mixture') {
    return sameData(from, to) ? [] : [{ kind: 'policyRewritten', policy: from }];
  }
  if (from.base !== to.base) return [{ kind: 'policyRewritten', policy: from }];
  const changes: Change[] = [];
  if (from.label !== to.label) changes.push({ kind: 'renamed', id: to.id, from: from.label, to: to.label });
  for (const key of keysOf(from.levers, to.levers) as LeverKey[]) {
    const [old, own] = [from.levers[key], to.levers[key]];
    if (!Object.is(old, own)) changes.push({ kind: 'lever', mixture: to, key, from: old, to: own });
  }
  return changes;
}

const byKey = ({ policies }: Question) => new Map(policies.map((one) => [keyOf(one), one]));

const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** The question with one change taken back; undefined where there is no room for the policy that was removed. */
export function reverted(question: Question, change: Change, last: Question): Question | undefined {
  switch (change.kind) {
    case 'case':
      return { ...question, case: change.from };
    case 'policyAdded':
      return referredAs(removePolicy(question, keyOf(change.policy)), last);
    case 'policyRemoved':
      return isFull(question) ? undefined : restored(question, change.policy, last);
    case 'policyRewritten':
    case 'renamed':
    case 'lever':
      return { ...question, policies: question.policies.map((one) => takenBack(one, change)) };
    case 'order':
      return ordered(question, last);
    case 'reference': {
      const there = question.policies.some((one) => keyOf(one) === keyOf(change.from));
      if (!there && isFull(question)) return undefined;
      return setReference(there ? question : restored(question, change.from, last), keyOf(change.from));
    }
    case 'setting': {
      const { [change.key]: _, ...others } = question.settings;
      return { ...question, settings: change.from === undefined ? others : { ...others, [change.key]: change.from } };
    }
    case 'ensemble':
      return setEnsemble(question, change.from);
    default:
      return { ...question, [change.kind]: change.from };
  }
}

function takenBack(one: PolicyChoice, change: Extract<Change, { kind: 'policyRewritten' | 'renamed' | 'lever' }>) {
  if (change.kind === 'policyRewritten') return keyOf(one) === keyOf(change.policy) ? change.policy : one;
  if (one.kind !== 'mixture') return one;
  if (change.kind === 'renamed') return one.id === change.id ? { ...one, label: change.from } : one;
  if (one.id !== change.mixture.id) return one;
  const { [change.key]: _, ...others } = one.levers;
  return { ...one, levers: change.from === undefined ? others : { ...others, [change.key]: change.from } };
}

/** A policy back where it stood among those that are still there. */
function restored(question: Question, policy: PolicyChoice, last: Question): Question {
  const order = last.policies.map(keyOf);
  const place = order.indexOf(keyOf(policy));
  const later = question.policies.findIndex((one) => order.indexOf(keyOf(one)) > place);
  const next = addPolicy(question, policy, later === -1 ? question.policies.length : later);
  return place === last.reference ? setReference(next, keyOf(policy)) : next;
}

function referredAs(question: Question, last: Question): Question {
  const reference = last.policies[last.reference];
  return reference === undefined ? question : setReference(question, keyOf(reference));
}

/** Policies both have in the order of `last`, in the places they take now. */
function ordered(question: Question, last: Question): Question {
  const now = byKey(question);
  const shared = byKey(last);
  const sequence = last.policies.flatMap((one) => now.get(keyOf(one)) ?? []);
  let n = 0;
  const policies = question.policies.map((one) => (shared.has(keyOf(one)) ? sequence[n++]! : one));
  const reference = question.policies[question.reference];
  const next = { ...question, policies };
  return reference === undefined ? next : setReference(next, keyOf(reference));
}

/** Where a mixture's base has a lever, for a change from or to nothing of its own. */
export function baseValue({ base }: Mixture, key: LeverKey, question: Question): LeverValue | undefined {
  return attempted(() => builtInOf(base, caseOfQuestion(question)).levers[key]);
}
