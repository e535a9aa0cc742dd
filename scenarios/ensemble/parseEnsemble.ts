import { z } from 'zod';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { checkSettings, type Settings } from '../checkRun.ts';
import { isMap } from '../loader/checkSourced.ts';
import { load } from '../loader/load.ts';
import type { LoadFault, LoadOptions } from '../loader/loadFault.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import { yamlText } from '../question/yamlText.ts';
import { bilingual, id } from '../schemaValues.ts';
import type { Ensemble } from './ensemble.ts';

/** Sets of an ensemble at most. */
const mostSets = 1000;

const short = z.string({ error: 'text' }).min(1, { error: 'text' }).max(200, { error: '≤ 200' });
const whole = z.int({ error: 'integer ≥ 0' }).min(0, { error: 'integer ≥ 0' });

const ensembleSchema = z.strictObject(
  {
    ensemble: z.literal(1, { error: '1' }),
    id,
    label: bilingual,
    case: short,
    policy: short,
    made: z.strictObject(
      {
        engine: short,
        version: short,
        hash: short,
        seed: whole,
        days: whole,
        slice: short,
        effective: z.number({ error: '≥ 0' }).min(0, { error: '≥ 0' }),
      },
      { error: '{engine, version, hash, seed, days, slice, effective}' },
    ),
    // Values are checked one by one, against their parameters.
    sets: z
      .array(z.record(z.string().min(1).max(60), z.unknown(), { error: 'map' }), { error: 'list' })
      .min(1, { error: `1 … ${mostSets}` })
      .max(mostSets, { error: `1 … ${mostSets}` }),
  },
  { error: '{ensemble, id, label, case, policy, made, sets}' },
);

/** Reads an ensemble file (YAML). Throws one `FaultError` with all its faults. */
export function parseEnsemble(text: string, options: LoadOptions = {}): Ensemble {
  const { ensemble: _, ...found } = load(text, ensembleSchema, setFaults, options) as Ensemble & { ensemble: 1 };
  return found;
}

/** The ensemble as a file that `parseEnsemble` reads. */
export const ensembleYaml = (ensemble: Ensemble): string => yamlText({ ensemble: 1, ...ensemble });

function setFaults(tree: Tree): LoadFault[] {
  const sets: unknown = isMap(tree.value) ? tree.value.sets : undefined;
  if (!Array.isArray(sets)) return [];
  const keys = isMap(sets[0]) ? Object.keys(sets[0]).toSorted().join(', ') : '';
  return sets.flatMap((set: unknown, index): LoadFault[] => {
    if (!isMap(set)) return [];
    const path = joined('sets', index);
    const line = tree.lineOf(path);
    const own = Object.keys(set).toSorted().join(', ');
    if (own !== keys) return [{ code: 'wrongType', path, value: own, expected: keys, line }];
    const levers = Object.keys(set).filter((key) => parameterOf(key)?.kind === 'lever');
    return [
      ...levers.map(
        (key): LoadFault => ({
          code: 'wrongType',
          path: joined(path, key),
          value: key,
          expected: 'uncertainty | constant',
          line,
        }),
      ),
      ...checkSettings(set as Settings).map((one) => ({ ...one, path: one.path.replace(/^set/, path), line })),
    ];
  });
}
