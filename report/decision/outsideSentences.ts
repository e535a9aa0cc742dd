import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { OutsideTestedRange } from '../../sim/analysis/decision/outsideTestedRange.ts';
import type { DecisionNames } from './decisionNames.ts';
import { bareValue, factorName, factorValueText, rangeText } from './decisionWords.ts';

/** What must be said where somebody asks beyond the tested ranges, a sentence a value. */
export function outsideSentences(found: readonly OutsideTestedRange[], names: DecisionNames, texts: Texts): string[] {
  const t = texts.decision;
  return found.map(({ key, value, side, tested }) => {
    const isRange = side === 'below' || side === 'above' || side === 'between';
    return fill(side === 'notVaried' ? t.sentence.notVaried : t.sentence.outside, {
      factor: factorName(key, names),
      value: factorValueText(key, value, names, texts),
      tested: isRange
        ? rangeText(key, tested, names, texts)
        : tested.map((one) => bareValue(one, texts)).join(texts.report.separator),
    });
  });
}
