import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { factorsFaults } from '../experiment/experimentFaults.ts';
import { isMap } from '../loader/checkSourced.ts';
import { type LoadFault, shown } from '../loader/loadFault.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import { questionFaults } from '../question/questionFaults.ts';

type Found = Omit<LoadFault, 'line'>;
type Map = Readonly<Record<string, unknown>>;

/** What the shape of a calibration cannot say; runs over whatever part of a faulty one is there. */
export function calibrationFaults(tree: Tree): LoadFault[] {
  if (!isMap(tree.value)) return [];
  const { factors, targets, settings, policy, population, wanted } = tree.value as Map;
  const set = isMap(settings) ? Object.keys(settings) : [];
  const listed: readonly unknown[] = Array.isArray(factors) ? factors : [];
  const found = [
    ...asQuestion(tree.value as Map, policy),
    ...factorsFaults(listed, set),
    ...leverFaults(listed),
    ...targetFaults(targets),
    ...(typeof wanted === 'number' && typeof population === 'number' && wanted < population / 2
      ? [
          {
            code: 'outOfRange',
            path: 'wanted',
            value: wanted,
            expected: `≥ population / 2: ${population / 2}`,
          } as const,
        ]
      : []),
  ];
  return found.map((one) => ({ ...one, line: tree.lineOf(one.path) }));
}

/** As the question of one policy that it is. */
function asQuestion(value: Map, policy: unknown): Found[] {
  const { case: chosen, settings, slice } = value;
  const asked = { case: chosen, settings, slice, policies: [policy ?? 'after'] };
  return questionFaults({ value: asked, faults: [], lineOf: () => 1 }).map(({ line: _, ...one }) => ({
    ...one,
    path: one.path.replace(/^policies\[0\]/, 'policy'),
  }));
}

/** A lever is what somebody set: nothing to be found out. */
function leverFaults(factors: readonly unknown[]): Found[] {
  return factors.flatMap((factor, index): Found[] => {
    const path = joined('factors', index);
    const expected = 'uncertainty | constant';
    if (isMap(factor) && factor.all === 'levers') {
      return [{ code: 'wrongType', path: joined(path, 'all'), value: 'levers', expected: 'uncertainties' }];
    }
    const key = isMap(factor) ? factor.key : factor;
    if (typeof key !== 'string' || parameterOf(key)?.kind !== 'lever') return [];
    return [{ code: 'wrongType', path: isMap(factor) ? joined(path, 'key') : path, value: key, expected }];
  });
}

function targetFaults(targets: unknown): Found[] {
  if (!Array.isArray(targets)) return [];
  const seen = new Set<unknown>();
  const found = targets.flatMap((target: unknown, index): Found[] => {
    if (!isMap(target)) return [];
    const path = joined('targets', index);
    const faults: Found[] = [];
    if (seen.has(target.outcome)) {
      faults.push({ code: 'duplicateKey', path: joined(path, 'outcome'), value: shown(target.outcome) });
    }
    seen.add(target.outcome);
    const { range, interval, value, tolerance, sd } = target as Map;
    const ways = [range, interval, tolerance, sd].filter((one) => one !== undefined).length;
    const isOfValue = tolerance !== undefined || sd !== undefined;
    if (ways !== 1 || (value !== undefined) !== isOfValue) {
      const expected = 'range | value + tolerance | value + sd | interval';
      faults.push({ code: 'exactlyOne', path, expected });
    }
    for (const [name, ends] of Object.entries({ range, interval })) {
      if (!Array.isArray(ends) || ends.length !== 2 || ends[0] < ends[1]) continue;
      faults.push({
        code: 'outOfOrder',
        path: joined(path, name),
        value: `[${ends.join(', ')}]`,
        expected: 'low < high',
      });
    }
    return faults;
  });
  const isCalibrating = targets.some((target: unknown) => isMap(target) && target.role !== 'validation');
  if (targets.length > 0 && !isCalibrating) {
    found.push({ code: 'missingKey', path: 'targets', expected: 'role: calibration' });
  }
  return found;
}
