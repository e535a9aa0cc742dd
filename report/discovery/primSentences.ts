import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { PrimBox, PrimResult } from '../../sim/analysis/discovery/discovery.ts';
import { fixed } from '../numbers.ts';
import { namedEstimate, percentText } from '../sensitivity/figureText.ts';
import { capitalised } from '../words.ts';
import { boxText } from './conditionText.ts';
import type { DiscoveryNames } from './discoveryNames.ts';

/** A condition that comes up again less often than this is said to be fragile. */
const oftenEnough = 0.5;

/**
 * What boxes say, in sentences: when it is so, how much more often than elsewhere by points that had no say in it, what chance would do, and which conditions do not come up again. Where nothing was found, that and
 * why. The last sentence is for what it holds.
 *
 *     primSentences(prim(points, wins, factors), names, texts)[0] // 'A does better than B in latent harm when growth of severity is at least 0.012 /day and …'
 */
export function primSentences(result: PrimResult, names: DiscoveryNames, texts: Texts): string[] {
  const t = texts.discovery.sentence;
  const { boxes, stopped, tests } = result;
  const last = tests.at(-1);
  const isAlikeLeft = stopped === 'alike' && boxes.length > 0;
  const p = last === undefined ? texts.report.none : shareText(last.p, texts);
  const why = result.n === 0 ? t.noPoint : fill(isAlikeLeft ? t.alikeLeft : t.stopped[stopped], { p });
  const end = boxes.length === 0 ? fill(t.nothing, { reached: names.reached }) : t.noMore;
  return [
    ...boxes.flatMap((box, at) => boxSentences(box, at, result, names, texts)),
    end,
    why,
    fill(t.scope, { k: names.factors.length }),
  ];
}

function boxSentences(
  box: PrimBox,
  at: number,
  { density: base, tests }: PrimResult,
  names: DiscoveryNames,
  texts: Texts,
): string[] {
  const t = texts.discovery.sentence;
  const { density } = box.heldOut;
  const dropped = box.dropped.length;
  const label = (factor: number) => names.factors[factor]!.label;
  const list = box.checks.map(({ factor, reproduced }) =>
    namedEstimate(label(factor), percentText(reproduced, texts), texts),
  );
  const fragile = box.checks.filter(({ reproduced }) => reproduced < oftenEnough).map(({ factor }) => label(factor));
  const isChecked = Number.isFinite(density.value);
  return [
    capitalised(
      fill(at === 0 ? t.when : t.later, {
        reached: names.reached,
        conditions: boxText(box.box, names.factors, texts),
      }),
    ),
    fill(isChecked ? t.content : t.contentFew, {
      heldOut: percentText(density.value, texts),
      lo: percentText(density.lo, texts),
      hi: percentText(density.hi, texts),
      told: percentText(box.density, texts),
      base: percentText(base, texts),
      coverage: percentText(isChecked ? box.heldOut.coverage : box.coverage, texts),
    }),
    fill(t.chance, { p: shareText(tests[at]!.p, texts) }),
    fill(t.again, { list: list.join(texts.report.separator) }),
    ...(fragile.length > 0 ? [fill(t.fragile, { factors: fragile.join(texts.report.separator) })] : []),
    ...(dropped > 0 ? [dropped === 1 ? t.droppedOne : fill(t.dropped, { n: dropped })] : []),
  ];
}

/** A share with one decimal, since 0 % would say never. */
const shareText = (share: number, texts: Texts): string =>
  fill(texts.sensitivity.percent, { value: fixed(share * 100, 1) });
