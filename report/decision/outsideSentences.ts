import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { OutsideTestedRange } from '../../sim/analysis/decision/outsideTestedRange.ts';
import type { DecisionNames } from './decisionNames.ts';
import { factorName, factorValueText } from './decisionWords.ts';

/** What must be said where somebody asks beyond the tested ranges, a sentence a value. */
export function outsideSentences(found: readonly OutsideTestedRange[], names: DecisionNames, texts: Texts): string[] {
  const t = texts.decision;
  return found.map(({ key, value, side, tested }) => {
    const said = tested.map((one) => factorValueText(key, one, names, texts));
    const isRange = side === 'below' || side === 'above';
    return fill(side === 'notVaried' ? t.sentence.notVaried : t.sentence.outside, {
      factor: factorName(key, names),
      value: factorValueText(key, value, names, texts),
      tested: isRange ? fill(t.range, { lo: said[0]!, hi: said[1]! }) : said.join(texts.report.separator),
    });
  });
}
