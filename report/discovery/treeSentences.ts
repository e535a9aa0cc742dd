import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { CartResult } from '../../sim/analysis/discovery/discovery.ts';
import { percentText } from '../sensitivity/figureText.ts';
import { capitalised } from '../words.ts';
import { boxText } from './conditionText.ts';
import type { DiscoveryNames } from './discoveryNames.ts';

/** Digits of the mean of a leaf. */
const digits = 3;

/** What a tree says, in sentences: a leaf each, the densest first, and how well the division predicts; where there is none, that. The last sentence is for what it holds. */
export function treeSentences({ leaves, q2 }: CartResult, names: DiscoveryNames, texts: Texts): string[] {
  const t = texts.discovery.sentence;
  const scope = fill(t.scope, { k: names.factors.length });
  if (leaves.length <= 1) return [t.noLeaf, scope];
  const said = leaves.map(({ box, mean, mass, coverage }) => {
    const isShare = !Number.isNaN(coverage);
    const sentence = fill(isShare ? t.leaf : t.leafMean, {
      reached: names.reached,
      conditions: boxText(box, names.factors, texts),
      mean: isShare ? percentText(mean, texts) : String(Number(mean.toPrecision(digits))),
      mass: percentText(mass, texts),
      coverage: percentText(coverage, texts),
    });
    return capitalised(sentence);
  });
  return [...said, fill(t.q2, { share: percentText(Math.max(0, q2), texts) }), scope];
}
