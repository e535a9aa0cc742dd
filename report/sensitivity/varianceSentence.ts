import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type {
  EmulatorResult,
  Estimate,
  SensitivityResult,
  SobolResult,
} from '../../sim/analysis/sensitivity/sensitivity.ts';
import { indexEstimate, indexText, listText, namedEstimate, percentRange, percentText } from './figureText.ts';
import { strongestFirst } from './rankGroups.ts';
import { mostNamed, rankSentence } from './rankSentence.ts';
import type { SensitivityNames } from './sensitivityNames.ts';
import { chanceSentences, untoldSentences } from './untoldSentence.ts';

const pairsNamed = 3;
/** Luck below this share of the variance is not worth a sentence. */
const leastLuck = 0.005;

/**
 * What decides the variance. Luck of the worlds is in every total index: one that is not above it cannot be told from no influence. With one
 * world a point it is unknown, and nothing is said of interactions.
 */
export function sobolSentences(
  sobol: SobolResult,
  { noiseShare }: SensitivityResult,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  const t = texts.sensitivity.sentence;
  const luck = Math.max(0, noiseShare);
  return [
    ...sharesSentences(sobol, luck, names, texts),
    ...pairSentences(sobol.second, names, texts),
    ...chanceSentences(sobol.second.length, texts),
    ...(luck >= leastLuck ? [fill(t.luckTotal, { share: percentText(luck, texts) })] : []),
  ];
}

/** The same of an emulator, and what it can predict; its indices hold no luck. */
export const emulatorSentences = (emulator: EmulatorResult, names: SensitivityNames, texts: Texts): string[] => [
  ...sharesSentences(emulator, 0, names, texts),
  emulatorSentence(emulator, texts),
];

/** What an emulator is and how well it predicts; said wherever its indices are. */
export const emulatorSentence = ({ degree, terms, q2 }: EmulatorResult, texts: Texts): string =>
  fill(texts.sensitivity.sentence.emulator, {
    degree,
    terms,
    q2: Number.isFinite(q2) ? indexText(q2) : texts.report.none,
  });

interface Shares {
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
}

function sharesSentences({ first, total }: Shares, luck: number, names: SensitivityNames, texts: Texts): string[] {
  const t = texts.sensitivity.sentence;
  const named = (places: readonly number[]) =>
    listText(
      places.map((place) => names.factors[place]!),
      mostNamed,
      texts,
    );
  const places = [...total.keys()];
  const untold = places.filter((place) => !(total[place]!.lo > (Number.isNaN(luck) ? 0 : luck)));
  const { text, leaders } = rankSentence(
    total,
    untold,
    (place) => indexEstimate(texts.sensitivity.statistics.total, total[place]!, texts),
    names,
    texts,
  );
  const interacting = places.filter((place) => total[place]!.lo - luck > first[place]!.hi);
  const alone = leaders.length === 1 ? t.alone : t.aloneTogether;
  return [
    text,
    ...(leaders.length > 0 && leaders.length <= mostNamed
      ? [
          fill(alone, {
            factors: named(leaders),
            share: percentRange(sumOf(leaders.map((place) => first[place]!)), texts),
          }),
        ]
      : []),
    ...(interacting.length > 0 ? [fill(t.interacting, { factors: named(interacting) })] : []),
    ...untoldSentences(untold, names, texts),
  ];
}

function pairSentences(second: SobolResult['second'], names: SensitivityNames, texts: Texts): string[] {
  const t = texts.sensitivity;
  const told = strongestFirst(second.filter(({ lo }) => lo > 0));
  if (told.length === 0) return [];
  const pairs = told.map((pair) => {
    const text = fill(t.pair, { a: names.factors[pair.i]!, b: names.factors[pair.j]! });
    return namedEstimate(text, indexEstimate(t.statistics.second, pair, texts), texts);
  });
  return [fill(t.sentence.pairs, { list: listText(pairs, pairsNamed, texts) })];
}

/** Ends add up, as if all estimates erred together: the interval of the sum is no wider than that. */
function sumOf(estimates: readonly Estimate[]): Estimate {
  const sum = (end: keyof Estimate) => estimates.reduce((total, one) => total + one[end], 0);
  return { value: sum('value'), lo: sum('lo'), hi: sum('hi') };
}
