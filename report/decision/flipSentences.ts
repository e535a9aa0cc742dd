import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { FactorFlip } from '../../sim/analysis/decision/flip.ts';
import type { Headline } from '../../sim/analysis/decision/headline.ts';
import { listText } from '../sensitivity/figureText.ts';
import type { DecisionNames } from './decisionNames.ts';
import { factorName, rangeText } from './decisionWords.ts';
import { reversalClauses } from './reversals.ts';

const mostNamed = 5;
/** Of more factors those along which nothing changes are counted, not told one by one. */
const mostTold = 12;

/** When the preference reverses, the nearest reversal first, and along which factors it does not or cannot be told. Empty where no policy is ahead or no factor was looked at. */
export function flipSentences({ flips, first, ahead }: Headline, names: DecisionNames, texts: Texts): string[] {
  if (ahead === 'unsure' || flips.length === 0) return [];
  const t = texts.decision.sentence;
  const clausesOf = (flip: FactorFlip) => reversalClauses(flip, ahead, names, texts);
  const leading = flips.filter(({ key }) => key === first?.key).flatMap(clausesOf);
  const others = flips.filter(({ key }) => key !== first?.key).flatMap(clausesOf);
  const all = [...leading, ...others];
  const joined = (clauses: readonly string[]) => clauses.join(t.orWhen);
  const isSettled = flips.every(({ status }) => status === 'noChange' || status === 'outside');
  const reverses =
    all.length === 0
      ? isSettled
        ? t.noReversal
        : t.noneSure
      : leading.length > 0 && others.length > 0
        ? fill(t.reversesAlso, { where: joined(leading), others: joined(others) })
        : fill(t.reverses, { where: joined(all) });
  const listed = (status: FactorFlip['status']) => {
    const labels = flips.filter((flip) => flip.status === status).map(({ key }) => factorName(key, names));
    return labels.length === 0 ? '' : listText(labels, mostNamed, texts);
  };
  const [noChange, unsure] = [listed('noChange'), listed('unsure')];
  if (flips.length > mostTold) return [reverses, countedSentence(flips, names, texts), t.averaged];
  return [
    reverses,
    ...(noChange === '' ? [] : [fill(t.noChange, { factors: noChange })]),
    ...flips.flatMap((flip) => outsideSentence(flip, names, texts)),
    ...(unsure === '' ? [] : [fill(t.unsure, { factors: unsure })]),
    t.averaged,
  ];
}

function countedSentence(flips: readonly FactorFlip[], names: DecisionNames, texts: Texts): string {
  const t = texts.decision.sentence;
  const of = (status: FactorFlip['status']) => flips.filter((flip) => flip.status === status);
  const outside = of('outside').map(({ key }) => factorName(key, names));
  const counts = { k: flips.length, noChange: of('noChange').length, unsure: of('unsure').length };
  if (outside.length === 0) return fill(t.counted, counts);
  const factors = listText(outside, mostNamed, texts);
  return fill(t.countedOutside, { ...counts, outside: outside.length, factors });
}

function outsideSentence(flip: FactorFlip, names: DecisionNames, texts: Texts): string[] {
  if (flip.kind !== 'range' || flip.side === null) return [];
  const t = texts.decision.sentence;
  const tested = rangeText(flip.key, flip.tested, names, texts);
  const factor = factorName(flip.key, names);
  return [fill(flip.side === 'above' ? t.outsideAbove : t.outsideBelow, { factor, tested })];
}
