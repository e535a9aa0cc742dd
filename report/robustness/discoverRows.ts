import type { Restriction } from '../../sim/analysis/discovery/box.ts';
import type { BoxContent } from '../../sim/analysis/discovery/discovery.ts';
import { csvRow } from '../csv.ts';
import type { DiscoverDocument } from './discoverDocument.ts';

/** Header and one row a box: those found, every step of their trajectories, and the leaves of the tree. Conditions are joined by `&`. */
export function* discoverRows({ prim, cart }: DiscoverDocument): Generator<string> {
  yield csvRow([
    ...['kind', 'box', 'step', 'conditions', 'n', 'mass', 'density', 'coverage'],
    ...['heldOutDensity', 'heldOutLo', 'heldOutHi', 'heldOutCoverage'],
  ]);
  for (const [at, found] of prim.boxes.entries()) {
    const { value, lo, hi } = found.heldOut.density;
    yield row('box', at + 1, null, found, [value, lo, hi, found.heldOut.coverage]);
    for (const [step, one] of found.trajectory.entries()) {
      yield row('trajectory', at + 1, step, one, [one.heldOut.density, Number.NaN, Number.NaN, one.heldOut.coverage]);
    }
  }
  for (const [at, leaf] of cart.leaves.entries()) yield row('leaf', at + 1, null, leaf, new Array(4).fill(Number.NaN));
}

function row(kind: string, box: number, step: number | null, content: BoxContent, heldOut: readonly number[]): string {
  const { n, mass, density, coverage } = content;
  const conditions = content.box.map(conditionOf).join(' & ');
  return csvRow([kind, box, step, conditions, n, mass, finite(density), finite(coverage), ...heldOut.map(finite)]);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** `key >= 1`, `1 <= key <= 2`, `key in a|b`. */
function conditionOf(restriction: Restriction): string {
  const { key } = restriction;
  if (restriction.kind === 'levels') return `${key} in ${restriction.levels.join('|')}`;
  const { lower, upper } = restriction;
  if (upper === null) return `${key} >= ${lower}`;
  return lower === null ? `${key} <= ${upper}` : `${lower} <= ${key} <= ${upper}`;
}
