import type { OwnRuleSpec } from '../models/governance/own/ownRule.ts';
import { isMap } from '../scenarios/loader/checkSourced.ts';
import { shown } from '../scenarios/loader/loadFault.ts';
import { nearestOf } from '../scenarios/loader/nearest.ts';
import type { Fault } from '../sim/engine/fault.ts';
import { ResultHash } from '../sim/engine/hash.ts';
import type { Facts } from './api.ts';
import { libraryFault } from './faultCodes.ts';

const ruleName = /^[a-z][A-Za-z0-9]{0,39}$/;
const keys = ['name', 'rule', 'source', 'values'];

/** Rules as data, and everything that is wrong with what was given. */
export function readRules(given: unknown): {
  readonly rules: readonly OwnRuleSpec[];
  readonly faults: readonly Fault[];
} {
  if (given === undefined) return { rules: [], faults: [] };
  if (!Array.isArray(given)) return { rules: [], faults: [wrongType('rules', given, '[{name, rule, values}]')] };
  const read = given.map((one: unknown, index) => readRule(one, `rules[${index}]`));
  const faults = read.flatMap((one) => one.faults);
  const rules = read.flatMap(({ rule }) => rule ?? []);
  const names = given.map((one: unknown) => (isMap(one) ? one.name : undefined));
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string' || names.indexOf(name) === index) continue;
    faults.push({ code: 'duplicateKey', path: `rules[${index}].name`, value: shown(name) });
  }
  return { rules, faults };
}

/** What a result says of its rules: the SHA-256 is over name, text and values. */
export const ruleFacts = (rules: readonly OwnRuleSpec[]): Facts['rules'] =>
  rules.map(({ name, source, values }) => ({
    name,
    sha256: new ResultHash().add({ name, source, values }).hex(),
  }));

function readRule(given: unknown, path: string): { readonly rule?: OwnRuleSpec; readonly faults: Fault[] } {
  if (!isMap(given)) return { faults: [wrongType(path, given, '{name, rule, values}')] };
  const faults: Fault[] = Object.keys(given)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ code: 'unknownKey', path: `${path}.${key}`, value: shown(key), expected: nearestOf(key, keys) }));
  const { name, values = {} } = given;
  if (typeof name !== 'string' || !ruleName.test(name))
    faults.push(wrongType(`${path}.name`, name, 'a-z A-Z 0-9 ≤ 40'));
  const source = sourceOf(given, path, faults);
  if (!isMap(values)) faults.push(wrongType(`${path}.values`, values, '{key: number}'));
  else {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === 'number' && Number.isFinite(value)) continue;
      const code = typeof value === 'number' ? 'notFinite' : 'wrongType';
      faults.push({ code, path: `${path}.values.${key}`, value: shown(value), expected: 'number' });
    }
  }
  if (faults.length > 0) return { faults };
  return { rule: { name, source, values } as OwnRuleSpec, faults };
}

/** The text of a rule's function. A method's text is no expression by itself, so it is made one. */
function sourceOf(
  { rule, source }: Readonly<Record<string, unknown>>,
  path: string,
  faults: Fault[],
): string | undefined {
  if ((rule === undefined) === (source === undefined)) {
    faults.push({ code: 'exactlyOne', path: `${path}.rule`, expected: 'rule | source' });
    return undefined;
  }
  if (rule === undefined) {
    if (typeof source === 'string' && source.trim() !== '') return source;
    faults.push(wrongType(`${path}.source`, source, '(values) => hooks'));
    return undefined;
  }
  if (typeof rule !== 'function') {
    faults.push(wrongType(`${path}.rule`, rule, '(values) => hooks'));
    return undefined;
  }
  const text = Function.prototype.toString.call(rule);
  if (/\{\s*\[native code\]\s*\}$/.test(text)) {
    faults.push(libraryFault('ruleNotText', `${path}.rule`, { value: rule.name }));
    return undefined;
  }
  return /^(?!function\b|async\b)[\w$]+\s*\(/.test(text) ? `function ${text}` : text;
}

const wrongType = (path: string, value: unknown, expected: string): Fault =>
  value === undefined
    ? { code: 'missingKey', path, expected }
    : { code: 'wrongType', path, value: shown(value), expected };
