import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Headline } from '../../sim/analysis/decision/headline.ts';
import type { PriorHeadline } from '../../sim/analysis/decision/underPrior.ts';
import { fixed } from '../numbers.ts';
import { effectEstimate } from '../sensitivity/figureText.ts';
import type { DecisionNames } from './decisionNames.ts';
import { sharePercent, shareText } from './decisionWords.ts';
import { flipSentences } from './flipSentences.ts';

/**
 * What a headline says, sentence by sentence: in which share of the drawn worlds which policy is better, what reverses it, what another prior makes of it, and what it is no share of. The policy that is ahead comes first.
 *
 *     headlineSentences(found, names, texts)[0] // 'B is better than A in latent harm in 83 % (80 – 86 %) of the 600 worlds drawn from these ranges.'
 */
export function headlineSentences(headline: Headline, names: DecisionNames, texts: Texts): string[] {
  const t = texts.decision.sentence;
  const { n, ties, nUndefined, difference, share, lowest, highest, meanAhead } = headline;
  const isTurned = share.value < 0.5;
  const turned = (one: number) => (isTurned ? 1 - one : one);
  const who = isTurned
    ? { policy: names.reference, reference: names.policy }
    : { policy: names.policy, reference: names.reference };
  if (n === 0) return [fill(t.nothing, { ...who, outcome: names.outcome })];
  const own = turnedShare(share, isTurned);
  const facts = { ...who, outcome: names.outcome, n, share: shareText(own, texts) };
  const bounds = [turned(lowest), turned(highest)].map((one) => sharePercent(one, texts));
  const [low, high] = isTurned ? [bounds[1]!, bounds[0]!] : [bounds[0]!, bounds[1]!];
  const estimate = effectEstimate('', difference, names.unit, texts).trimStart();
  const missing = nUndefined > 0 ? [fill(t.undefined, { count: nUndefined, lowest: low, highest: high })] : [];
  if (ties === n) return [fill(t.same, facts), ...missing, t.scope];
  const mean = { policy: names.policy, reference: names.reference, estimate };
  return [
    fill(headline.ahead === 'unsure' ? t.even : t.ahead, facts),
    ...(ties > 0 ? [fill(t.ties, { ties })] : []),
    ...missing,
    meanAhead === 'unsure' ? fill(t.meanUnsure, mean) : fill(t.mean, { ...mean, better: names[meanAhead] }),
    ...(isSplit(headline) ? [fill(t.split, { other: who.reference })] : []),
    ...flipSentences(headline, names, texts),
    ...headline.priors.map((prior) => priorSentence(prior, headline, isTurned, names, texts)),
    t.scope,
  ];
}

/** Whether most worlds and the mean tell opposite things, both for sure. */
function isSplit({ ahead, meanAhead }: Headline): boolean {
  return ahead !== 'unsure' && meanAhead !== 'unsure' && ahead !== meanAhead;
}

const turnedShare = ({ value, lo, hi }: Headline['share'], isTurned: boolean) =>
  isTurned ? { value: 1 - value, lo: 1 - hi, hi: 1 - lo } : { value, lo, hi };

function priorSentence(
  { name, share, effective, n }: PriorHeadline,
  drawn: Pick<Headline, 'n' | 'share'>,
  isTurned: boolean,
  names: DecisionNames,
  texts: Texts,
): string {
  const t = texts.decision.sentence;
  const prior = names.priors[name] ?? name;
  if (n === 0) return fill(t.noPrior, { prior });
  // The change of the shares as they are shown: whoever subtracts finds the same.
  const [before, after] = [drawn.share, share].map((one) => Number(fixed(turnedShare(one, isTurned).value * 100, 0)));
  return fill(t.prior, {
    prior,
    share: shareText(turnedShare(share, isTurned), texts),
    change: movedText(after! - before!, texts),
    n: drawn.n,
    effective: fixed(effective, 0),
  });
}

function movedText(points: number, texts: Texts): string {
  const t = texts.decision.sentence;
  if (points === 0) return t.unmoved;
  if (Math.abs(points) === 1) return points > 0 ? t.moreOne : t.lessOne;
  return fill(points > 0 ? t.more : t.less, { points: Math.abs(points) });
}
