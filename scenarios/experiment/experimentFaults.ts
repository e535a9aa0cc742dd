import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ParameterDefinition } from '../../models/governance/parameters/definition.ts';
import { parameterOf, parameters } from '../../models/governance/parameters/parameters.ts';
import { checkSettings, type Settings } from '../checkRun.ts';
import { isMap } from '../loader/checkSourced.ts';
import { type LoadFault, shown } from '../loader/loadFault.ts';
import { nearestOf } from '../loader/nearest.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import { questionFaults } from '../question/questionFaults.ts';
import { staffShares } from '../relations.ts';
import { expectedOf } from '../schemaValues.ts';

type Found = Omit<LoadFault, 'line'>;
type Map = Readonly<Record<string, unknown>>;

const parameterKeys = parameters.map(({ key }) => key);
const outcomeKeys = outcomeDefinitions.map(({ key }) => key);

/** What the shape of an experiment cannot say; runs over whatever part of a faulty one is there. */
export function experimentFaults(tree: Tree): LoadFault[] {
  if (!isMap(tree.value)) return [];
  const { factors, outcomes, settings, worlds, design } = tree.value as Map;
  const set = isMap(settings) ? Object.keys(settings) : [];
  const found = [
    ...factorsFaults(Array.isArray(factors) ? factors : [], set),
    ...outcomeFaults(outcomes),
    ...worldsFaults(worlds, design),
  ];
  return [...questionFaults(tree), ...found.map((one) => ({ ...one, line: tree.lineOf(one.path) }))];
}

const samples: readonly unknown[] = ['latinHypercube', 'sobol'];

/** Where what points differ by is told from differences between points, luck would be told with it. */
function worldsFaults(worlds: unknown, design: unknown): Found[] {
  if (worlds !== 'own' || !isMap(design) || samples.includes((design as Map).kind)) return [];
  return [{ code: 'ownWorldsDesign', path: 'worlds', value: 'own', expected: `shared | ${samples.join(' | ')}` }];
}

function outcomeFaults(outcomes: unknown): Found[] {
  if (!Array.isArray(outcomes)) return [];
  return outcomes.flatMap((key: unknown, index): Found[] => {
    const path = joined('outcomes', index);
    if (typeof key !== 'string') return [];
    if (!outcomeKeys.includes(key)) {
      return [{ code: 'unknownKey', path, value: shown(key), expected: nearestOf(key, outcomeKeys) }];
    }
    return outcomes.indexOf(key) === index ? [] : [{ code: 'duplicateKey', path, value: key }];
  });
}

/** What is wrong with what is varied. `set` are the parameters that settings fix: what is fixed is not varied. */
export function factorsFaults(factors: readonly unknown[], set: readonly string[]): Found[] {
  const seen = new Set<string>(set);
  const repeated = (key: string, path: string): Found[] => {
    if (seen.has(key)) return [{ code: 'duplicateKey', path, value: shown(key) }];
    seen.add(key);
    return [];
  };
  return factors.flatMap((factor, index) => {
    const path = joined('factors', index);
    if (typeof factor === 'string') return [...keyFaults(factor, path), ...repeated(factor, path)];
    if (!isMap(factor)) return [];
    if ('all' in factor) return typeof factor.all === 'string' ? repeated(factor.all, joined(path, 'all')) : [];
    const own = factor as Map;
    if (own.times !== undefined) return timesFaults(own, path, repeated);
    if (typeof own.key !== 'string') return [];
    const at = joined(path, 'key');
    return [...keyFaults(own.key, at), ...repeated(own.key, at), ...spaceFaults(own, parameterOf(own.key), path)];
  });
}

function keyFaults(key: string, path: string): Found[] {
  if (parameterOf(key) === undefined) {
    return [{ code: 'unknownKey', path, value: shown(key), expected: nearestOf(key, parameterKeys) }];
  }
  // No point but the scenario's own could be had.
  if ((staffShares as readonly string[]).includes(key)) {
    return [{ code: 'movesAlone', path, value: key, expected: `${staffShares.join(' + ')} = 1` }];
  }
  return [];
}

function timesFaults(factor: Map, path: string, repeated: (key: string, path: string) => Found[]): Found[] {
  const faults: Found[] = [];
  if (factor.values !== undefined) {
    faults.push({ code: 'exactlyOne', path: joined(path, 'values'), expected: 'values | times' });
  }
  if (factor.range === undefined)
    faults.push({ code: 'missingKey', path: joined(path, 'range'), expected: '[low, high]' });
  if (typeof factor.key === 'string') {
    const at = joined(path, 'key');
    // A name that is also a parameter's would pass for it.
    if (parameterOf(factor.key) !== undefined) faults.push({ code: 'duplicateKey', path: at, value: factor.key });
    faults.push(...repeated(factor.key, at));
  }
  const times: readonly unknown[] = Array.isArray(factor.times) ? factor.times : [];
  for (const [index, key] of times.entries()) {
    if (typeof key !== 'string') continue;
    const at = joined(joined(path, 'times'), index);
    const definition = parameterOf(key);
    faults.push(...keyFaults(key, at), ...repeated(key, at));
    if (definition !== undefined && (definition.type !== 'number' || definition.kind === 'lever')) {
      faults.push({ code: 'wrongType', path: at, value: key, expected: 'number (constant | uncertainty)' });
    }
  }
  return [...faults, ...rangeFaults(factor, path, [0, Number.POSITIVE_INFINITY], '[low, high] > 0')];
}

function spaceFaults(factor: Map, definition: ParameterDefinition | undefined, path: string): Found[] {
  if (definition === undefined) return [];
  const isNumber = definition.type === 'number' || definition.type === 'integer';
  if (factor.values !== undefined && (factor.range !== undefined || factor.spacing !== undefined)) {
    return [{ code: 'exactlyOne', path: joined(path, 'values'), expected: 'values | range' }];
  }
  if (Array.isArray(factor.values)) return valueFaults(factor.values, definition, joined(path, 'values'));
  if (!isNumber) {
    const given = ['range', 'spacing'].filter((name) => factor[name] !== undefined);
    return given.map((name) => ({
      code: 'wrongType',
      path: joined(path, name),
      value: shown(factor[name]),
      expected: expectedOf(definition),
    }));
  }
  if (definition.type === 'integer' && factor.spacing !== undefined) {
    return [
      {
        code: 'wrongType',
        path: joined(path, 'spacing'),
        value: shown(factor.spacing),
        expected: expectedOf(definition),
      },
    ];
  }
  return rangeFaults(factor, path, definition.bounds, expectedOf(definition), definition.type === 'integer');
}

function valueFaults(values: readonly unknown[], definition: ParameterDefinition, path: string): Found[] {
  return values.flatMap((value, index): Found[] => {
    const at = joined(path, index);
    if (values.indexOf(value) !== index) return [{ code: 'duplicateKey', path: at, value: shown(value) }];
    return checkSettings({ [definition.key]: value } as Settings).map((one) => ({ ...one, path: at }));
  });
}

function rangeFaults(
  { range, spacing }: Map,
  path: string,
  [least, most]: readonly [number, number],
  expected: string,
  isWhole = false,
): Found[] {
  const at = joined(path, 'range');
  if (!Array.isArray(range)) {
    // Bounds that begin at 0 have no order of magnitude.
    return spacing === 'logarithmic' && range === undefined && !(least > 0)
      ? [{ code: 'outOfRange', path: joined(path, 'spacing'), value: 'logarithmic', expected: 'range > 0' }]
      : [];
  }
  const [low, high] = range as readonly unknown[];
  if (typeof low !== 'number' || typeof high !== 'number') return [];
  const value = `[${low}, ${high}]`;
  if (!(low < high)) return [{ code: 'outOfOrder', path: at, value, expected: 'low < high' }];
  if (!(low >= least && high <= most) || (isWhole && !(Number.isInteger(low) && Number.isInteger(high)))) {
    return [{ code: 'outOfRange', path: at, value, expected }];
  }
  return spacing === 'logarithmic' && !(low > 0)
    ? [{ code: 'outOfRange', path: at, value, expected: 'low > 0 (logarithmic)' }]
    : [];
}
