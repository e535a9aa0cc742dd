import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { policyIds, policyOf } from '../catalogue.ts';
import type { Policy } from '../composePolicy.ts';
import type { PolicySpec } from '../policySpec.ts';
import { yamlText } from '../question/yamlText.ts';

/** A policy as a file that composes to the same levers: it extends the built-in policy from which the fewest differ, and sets those. */
export function writePolicy({ id, label, levers: own, origins }: Policy): string {
  const differing = (base: string) =>
    levers.map(({ key }) => key).filter((key) => policyOf(base).levers[key] !== own[key]);
  const base = policyIds.reduce((best, one) => (differing(one).length < differing(best).length ? one : best));
  const set = (key: LeverKey) => ({ ...origins[key].sourced, value: own[key] });
  const spec: PolicySpec = {
    id,
    extends: [base],
    label,
    levers: Object.fromEntries(differing(base).map((key) => [key, set(key)])),
  };
  return yamlText(spec);
}
