import { readable } from '../scenarios/loader/checkText.ts';
import type { Fault } from '../sim/engine/fault.ts';
import { faultFrameEn, faultsEn } from './faults.en.ts';
import { faultFrameZh, faultsZh } from './faults.zh.ts';
import { fill, placeholdersOf } from './fill.ts';
import type { Language } from './language.ts';

const texts = {
  zh: { problems: faultsZh, frame: faultFrameZh },
  en: { problems: faultsEn, frame: faultFrameEn },
} as const;

/**
 * One line for a reader: `path: problem, got VALUE; expected RANGE`, with `line N` where the fault has a line. A value or
 * an expectation that the problem's own text names is not said twice. A code without a text is shown as it is; what steers a
 * terminal or turns the direction of writing is left out.
 *
 * @example
 * ```ts
 * import { faultText } from 'zhili';
 *
 * const fault = { code: 'outOfRange', path: 'levers.audit', value: 2, expected: '[0, 1] share' };
 * if (faultText(fault, 'en') !== 'levers.audit: out of range, got 2; expected [0, 1] share') throw new Error();
 * ```
 */
export function faultText(fault: Fault, language: Language): string {
  const { problems, frame } = texts[language];
  const template = Object.hasOwn(problems, fault.code) ? (problems[fault.code] as string) : readable(fault.code);
  const named = new Set(placeholdersOf(template));
  const values = {
    path: readable(fault.path),
    value: printed(fault.value),
    expected: printed(fault.expected),
    line: fault.line ?? '',
  };
  let text = fill(frame.problem, { path: values.path, problem: fill(template, values) });
  if (fault.value !== undefined && !named.has('value')) text += fill(frame.got, values);
  if (fault.expected !== undefined && !named.has('expected')) text += fill(frame.expected, values);
  if (fault.line !== undefined && !named.has('line')) text = fill(frame.line, { line: fault.line, text });
  return text;
}

function printed(value: Fault['value']): string {
  return value === '' ? '""' : readable(String(value ?? ''));
}
