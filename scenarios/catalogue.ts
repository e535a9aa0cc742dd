import { FaultError } from '../sim/engine/fault.ts';
import type { CaseSpec, Target } from './caseSpec.ts';
import { composePolicy, type Policy, type PolicyShelf } from './composePolicy.ts';
import { nearestOf } from './loader/nearest.ts';
import { parseCase } from './loader/parseCase.ts';
import { parsePolicy } from './loader/parsePolicy.ts';
import { parseTargets } from './loader/parseTargets.ts';
import type { PolicySpec } from './policySpec.ts';

const caseTexts = import.meta.glob('./cases/*.yaml', { query: '?raw', import: 'default', eager: true });
const policyTexts = import.meta.glob('./policies/*.yaml', { query: '?raw', import: 'default', eager: true });

const targetTexts = import.meta.glob('./targets.yaml', { query: '?raw', import: 'default', eager: true });

const idsOf = (texts: Record<string, string>): string[] =>
  Object.keys(texts).map((path) => path.replace(/^.*\/|\.yaml$/g, ''));

/** Built-in cases and policies, in the order of their names. */
export const caseIds: readonly string[] = idsOf(caseTexts);
export const policyIds: readonly string[] = idsOf(policyTexts);

const cases = new Map<string, CaseSpec>();
const specs = new Map<string, PolicySpec>();
const policies = new Map<string, Policy>();

/** A built-in case. Throws `unknownCase` with the nearest. Files are read when first asked for. */
export function caseOf(id: string): CaseSpec {
  if (!caseIds.includes(id)) {
    throw new FaultError({ code: 'unknownCase', path: 'case', value: id, expected: nearestOf(id, caseIds) });
  }
  const found = cases.get(id) ?? parseCase(caseTexts[`./cases/${id}.yaml`]!, { name: `cases/${id}.yaml` });
  cases.set(id, found);
  return found;
}

let shared: readonly Target[] | undefined;

/** What every case is held against besides its own targets: figures of the nation and of other counties. Read when first asked for. */
export function sharedTargets(): readonly Target[] {
  shared ??= parseTargets(targetTexts['./targets.yaml']!, { name: 'targets.yaml' });
  return shared;
}

/** The built-in policies, to compose others on. */
export const builtInPolicies: PolicyShelf = {
  ids: policyIds,
  find(id) {
    if (!policyIds.includes(id)) return undefined;
    const found = specs.get(id) ?? parsePolicy(policyTexts[`./policies/${id}.yaml`]!, { name: `policies/${id}.yaml` });
    specs.set(id, found);
    return found;
  },
};

/** A built-in policy, composed. Throws `unknownPolicy` with the nearest; `path` is where the id stood. */
export function policyOf(id: string, path = 'policy'): Policy {
  const spec = builtInPolicies.find(id);
  if (spec === undefined) {
    throw new FaultError({ code: 'unknownPolicy', path, value: id, expected: nearestOf(id, policyIds) });
  }
  const found = policies.get(id) ?? composePolicy(spec, builtInPolicies);
  policies.set(id, found);
  return found;
}

/** The YAML of a built-in case or policy, to start one's own from. `id` is one of `caseIds`, `policyIds`. */
export const caseTextOf = (id: string): string => caseTexts[`./cases/${id}.yaml`]!;
export const policyTextOf = (id: string): string => policyTexts[`./policies/${id}.yaml`]!;
