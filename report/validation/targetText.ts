import type { Texts } from '../../locales/texts.ts';
import type { Target } from '../../scenarios/caseSpec.ts';
import { decimalsFor, displayed, fixed } from '../numbers.ts';
import { unitText } from '../words.ts';
import type { AssessedTarget } from './validationDocument.ts';

function shown(target: Target, values: readonly number[], texts: Texts): { numbers: string[]; unit: string } {
  const { factor, unit } = displayed(target.unit);
  const scaled = values.map((value) => value * factor);
  const decimals = decimalsFor(scaled);
  return { numbers: scaled.map((value) => fixed(value, decimals)), unit: unitText(unit, texts) };
}

/** What the source says: a range, a value, a value with its tolerance. */
export function wantedText(target: Target, texts: Texts): string {
  const { range, value, tolerance } = target;
  if (range !== undefined) {
    const { numbers, unit } = shown(target, range, texts);
    return `${numbers[0]} – ${numbers[1]} ${unit}`;
  }
  const { numbers, unit } = shown(target, [value!, ...(tolerance === undefined ? [] : [tolerance])], texts);
  return tolerance === undefined ? `${numbers[0]} ${unit}` : `${numbers[0]} ± ${numbers[1]} ${unit}`;
}

/** What was simulated, with its interval. */
export function simulatedText(target: AssessedTarget, texts: Texts): string {
  const { simulated } = target;
  if (simulated === null || !Number.isFinite(simulated.mean)) return texts.report.none;
  const { numbers, unit } = shown(target, [simulated.mean, simulated.lo, simulated.hi], texts);
  return `${numbers[0]} [${numbers[1]}, ${numbers[2]}] ${unit}`;
}
