import type { Levers } from '../models/governance/parameters/governanceParameters.ts';
import { type LeverKey, levers } from '../models/governance/parameters/levers.ts';
import { FaultError } from '../sim/engine/fault.ts';
import { nearestOf } from './loader/nearest.ts';
import type { PolicySpec } from './policySpec.ts';
import { leverRelations, throwFaults } from './relations.ts';
import { expectedOf } from './schemaValues.ts';
import type { Bilingual, Sourced } from './sourced.ts';

/** A policy with every lever set. */
export interface Policy {
  readonly id: string;
  readonly label: Bilingual;
  readonly levers: Levers;
  /** Which policy set each lever, and where its value comes from. */
  readonly origins: Readonly<Record<LeverKey, { readonly policy: string; readonly sourced: Sourced }>>;
}

/** How policies are found by id. */
export interface PolicyShelf {
  readonly ids: readonly string[];
  find(id: string): PolicySpec | undefined;
}

/**
 * The policies whose levers make up `spec`, in the order in which they apply, `spec` last. What a policy extends comes before it; of
 * two it extends the later one overrides; one that is reached twice counts once, at its first place. Throws `unknownPolicy`, `policyCycle`.
 */
export function lineage(spec: PolicySpec, shelf: PolicyShelf): PolicySpec[] {
  const ordered: PolicySpec[] = [];
  const done = new Set<string>();
  const visit = (one: PolicySpec, trail: readonly string[]): void => {
    if (done.has(one.id)) return;
    const path = [...trail, one.id];
    for (const [index, id] of one.extends.entries()) {
      const place = `${one.id}.extends[${index}]`;
      if (path.includes(id))
        throw new FaultError({ code: 'policyCycle', path: place, value: [...path, id].join(' → ') });
      const parent = shelf.find(id);
      if (parent === undefined) {
        throw new FaultError({ code: 'unknownPolicy', path: place, value: id, expected: nearestOf(id, shelf.ids) });
      }
      visit(parent, path);
    }
    done.add(one.id);
    ordered.push(one);
  };
  visit(spec, []);
  return ordered;
}

/** Base and overrides become one policy. Throws `missingKey` for levers nobody sets, and what levers must satisfy together. */
export function composePolicy(spec: PolicySpec, shelf: PolicyShelf): Policy {
  const origins: Partial<Record<LeverKey, { policy: string; sourced: Sourced }>> = {};
  for (const one of lineage(spec, shelf)) {
    for (const [key, sourced] of Object.entries(one.levers)) origins[key as LeverKey] = { policy: one.id, sourced };
  }
  throwFaults(
    levers
      .filter(({ key }) => origins[key] === undefined)
      .map((definition) => ({
        code: 'missingKey',
        path: `${spec.id}.levers.${definition.key}`,
        expected: expectedOf(definition),
      })),
  );
  const complete = origins as Record<LeverKey, { policy: string; sourced: Sourced }>;
  const values = Object.fromEntries(levers.map(({ key }) => [key, complete[key].sourced.value])) as Levers;
  throwFaults(
    leverRelations((key) => values[key as LeverKey] as number).map(({ key: _, path, ...one }) => ({
      ...one,
      path: `${spec.id}.${path}`,
    })),
  );
  return { id: spec.id, label: spec.label, levers: values, origins: complete };
}
