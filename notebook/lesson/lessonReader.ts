import { computed } from '@preact/signals';
import type { Language } from '../../locales/language.ts';
import { unitsEn } from '../../locales/units.en.ts';
import { unitsZh } from '../../locales/units.zh.ts';
import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { decimalsFor, displayed, fixed, signed } from '../../report/numbers.ts';
import { language } from '../app/choices.ts';
import { playerEn } from './locales/player.en.ts';
import { playerZh } from './locales/player.zh.ts';

const texts = {
  zh: { player: playerZh, outcomes: outcomesZh, units: unitsZh },
  en: { player: playerEn, outcomes: outcomesEn, units: unitsEn },
} as const;

/** What lessons say besides their own texts: a part of the page's texts, so that one file of lessons stays small. */
export const lessonReader = computed(() => ({ language: language.value, ...texts[language.value] }));

/** How an outcome is written for a wall. */
export interface Measure {
  readonly label: string;
  /** The label with its unit, for an axis. */
  readonly axis: string;
  readonly better: 'higher' | 'lower' | 'neither';
  /** With its unit. */
  value(value: number): string;
  /** With its sign and the unit of differences. */
  difference(value: number): string;
  /** For the ticks of an axis: no unit. */
  tick(value: number): string;
}

/** `scale` are values that the decimals must tell apart, in the unit of the outcome; `likeDifferences` those of differences. */
export function measureOf(
  outcome: string,
  of: Language,
  scale: readonly number[],
  differences: readonly number[] = scale,
): Measure {
  const { outcomes, units } = texts[of];
  const { unit: key, better } = outcomeDefinitions.find((one) => one.key === outcome)!;
  const { factor, unit: shownKey, differenceUnit } = displayed(key);
  const unit = units[shownKey] ?? shownKey;
  const { label } = outcomes[outcome]!;
  const [decimals, fine] = [scale, differences].map((values) => decimalsFor(values.map((one) => one * factor))) as [
    number,
    number,
  ];
  const apart = (name: string) => (name === '' || name === '%' || of === 'zh' ? name : ` ${name}`);
  const spaced = apart(unit);
  const ofDifference = apart(units[differenceUnit] ?? differenceUnit);
  return {
    label,
    axis: unit === '' ? label : `${label} (${unit})`,
    better,
    value: (value) => `${fixed(value * factor, decimals)}${spaced}`,
    difference: (value) => `${signed(value * factor, fine)}${ofDifference}`,
    tick: (value) => String(Math.round(value * factor * 1000) / 1000),
  };
}
