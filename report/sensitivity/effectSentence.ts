import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type {
  FactorialResult,
  MorrisResult,
  SensitivityResult,
  TornadoResult,
} from '../../sim/analysis/sensitivity/sensitivity.ts';
import { studentQuantile } from '../../sim/analysis/studentQuantile.ts';
import { effectEstimate, effectText, listText, namedEstimate } from './figureText.ts';
import { sizeOf, strongestFirst } from './rankGroups.ts';
import { mostNamed, rankSentence } from './rankSentence.ts';
import type { SensitivityNames } from './sensitivityNames.ts';
import { chanceSentences, untoldSentences } from './untoldSentence.ts';

const pairsNamed = 3;
const level = 0.95;

/**
 * What moves the response over the whole space. Two points that differ by luck alone differ by 2σ/√π on average, and a step is half the range or
 * more: luck makes μ* up to 4σ/√π, σ² being the variance of luck between points. What is not above that cannot be told from no influence.
 */
export function morrisSentences(
  { n, effects }: MorrisResult,
  { noiseShare, sd }: SensitivityResult,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  const t = texts.sensitivity.sentence;
  const luck = 4 * Math.sqrt(Math.max(0, noiseShare) / Math.PI) * sd;
  const stars = effects.map(({ muStar }) => muStar);
  const told = [...stars.keys()].filter((place) => stars[place]!.lo > (Number.isNaN(luck) ? 0 : luck));
  const untold = [...stars.keys()].filter((place) => !told.includes(place));
  const rank = rankSentence(
    stars,
    untold,
    (place) => effectEstimate(texts.sensitivity.statistics.muStar, stars[place]!, names.unit, texts),
    names,
    texts,
  );
  const half = (sigma: number) =>
    n > 1 ? (studentQuantile((1 + level) / 2, n - 1) * sigma) / Math.sqrt(n) : Number.NaN;
  const ofTold = (template: string, isSo: (effect: MorrisResult['effects'][number]) => boolean) => {
    const factors = strongestFirst(
      told.filter((place) => isSo(effects[place]!)).map((place) => ({ place, ...stars[place]! })),
    );
    const list = factors.map(({ place }) => names.factors[place]!);
    return list.length === 0
      ? []
      : [fill(template, { factors: listText(list, mostNamed, texts), response: names.response })];
  };
  return [
    rank.text,
    ...ofTold(t.raises, ({ mu, sigma }) => mu > half(sigma)),
    ...ofTold(t.lowers, ({ mu, sigma }) => -mu > half(sigma)),
    ...ofTold(t.changing, ({ muStar, sigma }) => sigma > muStar.value),
    ...untoldSentences(untold, names, texts),
    ...(luck > 0 ? [fill(t.luckEffect, { effect: effectText(luck, names.unit, texts) })] : []),
    t.screening,
  ];
}

/** What each factor alone does to the response. */
export function tornadoSentences({ factors }: TornadoResult, names: SensitivityNames, texts: Texts): string[] {
  const swings = factors.map(({ swing }) => swing);
  return [
    ...signedSentences(swings, texts.sensitivity.statistics.swing, names, texts),
    texts.sensitivity.sentence.alternately,
  ];
}

/** What each factor does to the mean, and pairs that do more together. */
export function factorialSentences(
  { main, interactions }: FactorialResult,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  const t = texts.sensitivity;
  const told = strongestFirst(interactions.filter(({ lo, hi }) => lo > 0 || hi < 0));
  const pairs = told.map((pair) => {
    const text = fill(t.pair, { a: names.factors[pair.i]!, b: names.factors[pair.j]! });
    return namedEstimate(text, effectEstimate(t.statistics.interaction, pair, names.unit, texts), texts);
  });
  return [
    ...signedSentences(main, t.statistics.main, names, texts),
    ...(pairs.length > 0 ? [fill(t.sentence.pairs, { list: listText(pairs, pairsNamed, texts) })] : []),
    ...chanceSentences(interactions.length, texts),
  ];
}

function signedSentences(
  effects: readonly { readonly value: number; readonly lo: number; readonly hi: number }[],
  statistic: string,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  const untold = [...effects.keys()].filter((place) => !(effects[place]!.lo > 0 || effects[place]!.hi < 0));
  const { text } = rankSentence(
    effects.map(sizeOf),
    untold,
    (place) => effectEstimate(statistic, effects[place]!, names.unit, texts),
    names,
    texts,
  );
  return [text, ...untoldSentences(untold, names, texts), ...chanceSentences(effects.length, texts)];
}
