import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { GovernanceParameters } from '../parameters/governanceParameters.ts';
import { shown } from './ownFaults.ts';
import type { OwnRuleSpec } from './ownRule.ts';

const mostRules = 8;
const longestSource = 20_000;
const mostValues = 100;
const namePattern = /^[a-z][A-Za-z0-9]{0,39}$/;
const keys = ['name', 'source', 'values'];

/** Parameters with own rules for theirs, in a copy; no key at all for an empty list, so that such runs are named as ever. Throws one `FaultError` with all faults. */
export function withOwnRules(parameters: GovernanceParameters, rules: readonly OwnRuleSpec[]): GovernanceParameters {
  const faults = ownRuleFaults(rules);
  if (faults.length > 0) throw new FaultError(faults);
  const { ownRules: _, ...rest } = parameters;
  if (rules.length === 0) return rest;
  return { ...rest, ownRules: rules.map(({ name, source, values }) => ({ name, source, values: { ...values } })) };
}

/** Everything wrong with a list of own rules, as data from anywhere. Paths: `rules.NAME.…`, or `rules[i].…` where the name itself is wrong. */
export function ownRuleFaults(rules: unknown): Fault[] {
  if (!Array.isArray(rules)) return [{ code: 'wrongType', path: 'rules', value: shown(rules), expected: 'array' }];
  const faults: Fault[] = [];
  if (rules.length > mostRules) {
    faults.push({ code: 'outOfRange', path: 'rules', value: rules.length, expected: `≤ ${mostRules}` });
  }
  const names = new Set<string>();
  Array.from(rules as unknown[]).forEach((rule, i) => {
    faults.push(...faultsOf(rule, `rules[${i}]`, names));
  });
  return faults;
}

function faultsOf(rule: unknown, place: string, names: Set<string>): Fault[] {
  if (!isRecord(rule)) return [{ code: 'wrongType', path: place, value: shown(rule), expected: keys.join(', ') }];
  const faults: Fault[] = [];
  const { name } = rule;
  const named = typeof name === 'string' && namePattern.test(name);
  const path = named ? `rules.${name}` : place;
  if (!named) {
    faults.push({ code: 'ownRuleName', path: `${place}.name`, value: shown(name), expected: namePattern.source });
  } else if (names.has(name)) {
    faults.push({ code: 'duplicateKey', path });
  } else {
    names.add(name);
  }
  for (const key of Object.keys(rule)) {
    if (!keys.includes(key)) faults.push({ code: 'unknownKey', path: `${path}.${key}`, expected: keys.join(', ') });
  }
  faults.push(...sourceFaults(rule.source, `${path}.source`), ...valueFaults(rule.values, `${path}.values`));
  return faults;
}

function sourceFaults(source: unknown, path: string): Fault[] {
  if (typeof source !== 'string') return [{ code: 'wrongType', path, value: shown(source), expected: 'string' }];
  if (source.trim() === '') return [{ code: 'missingKey', path }];
  if (source.length <= longestSource) return [];
  return [{ code: 'tooLarge', path, value: source.length, expected: `≤ ${longestSource}` }];
}

function valueFaults(values: unknown, path: string): Fault[] {
  if (!isRecord(values)) return [{ code: 'wrongType', path, value: shown(values), expected: '{ key: number }' }];
  const entries = Object.entries(values);
  if (entries.length > mostValues) {
    return [{ code: 'outOfRange', path, value: entries.length, expected: `≤ ${mostValues}` }];
  }
  return entries
    .filter(([, value]) => !Number.isFinite(value))
    .map(([key, value]) => ({ code: 'notFinite', path: `${path}.${key}`, value: shown(value) }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
