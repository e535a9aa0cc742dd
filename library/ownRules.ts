import { ownRuleFaults } from '../models/governance/own/checkOwnRules.ts';
import type { OwnRuleSpec } from '../models/governance/own/ownRule.ts';
import { isMap } from '../scenarios/loader/checkSourced.ts';
import { shown } from '../scenarios/loader/loadFault.ts';
import type { Fault } from '../sim/engine/fault.ts';
import { ResultHash } from '../sim/engine/hash.ts';
import type { Facts } from './api.ts';
import { libraryFault } from './faultCodes.ts';

/** Rules as data, and everything that is wrong with what was given. */
export function readRules(given: unknown): {
  readonly rules: readonly OwnRuleSpec[];
  readonly faults: readonly Fault[];
} {
  if (given === undefined) return { rules: [], faults: [] };
  const faults: Fault[] = [];
  const specs = Array.isArray(given) ? given.map((one, index) => specOf(one, `rules[${index}].rule`, faults)) : given;
  // A rule whose text could not be had would be said to have none as well.
  if (faults.length === 0) faults.push(...ownRuleFaults(specs));
  return { rules: faults.length === 0 ? (specs as OwnRuleSpec[]) : [], faults };
}

/** What a result says of its rules: the SHA-256 is over name, text and values. */
export const ruleFacts = (rules: readonly OwnRuleSpec[]): Facts['rules'] =>
  rules.map(({ name, source, values }) => ({
    name,
    sha256: new ResultHash().add({ name, source, values }).hex(),
  }));

/** What was given with the text of its function in place of the function; without values, with none. */
function specOf(given: unknown, path: string, faults: Fault[]): unknown {
  if (!isMap(given)) return given;
  const { rule, ...rest } = { values: {}, ...given } as Readonly<Record<string, unknown>>;
  if ((rule === undefined) === (rest.source === undefined)) {
    faults.push({ code: 'exactlyOne', path, expected: 'rule | source' });
    return rest;
  }
  if (rule === undefined) return rest;
  if (typeof rule === 'function') return { ...rest, source: textOf(rule, path, faults) };
  faults.push({ code: 'wrongType', path, value: shown(rule), expected: '(values) => hooks' });
  return rest;
}

/** The text of a function. A method's is no expression by itself, so it is made one. */
function textOf(rule: object, path: string, faults: Fault[]): string {
  const text = Function.prototype.toString.call(rule);
  if (/\{\s*\[native code\]\s*\}$/.test(text)) faults.push(libraryFault('ruleNotText', path));
  return /^(?!function\b|async\b)[\w$]+\s*\(/.test(text) ? `function ${text}` : text;
}
