import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { overloadedFrom } from '../../models/governance/outcomes/hours.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { fixed } from '../numbers.ts';
import { isOverload } from '../overload.ts';
import { outcomeLabel } from '../words.ts';
import type { AlternativesContrast, AlternativesDocument, AlternativesPolicy } from './alternativesDocument.ts';
import { featureSentences } from './featureSentences.ts';
import type { Reading } from './reading.ts';

const alternativeModels = ['network', 'dynamics'] as const;
type AlternativeModel = (typeof alternativeModels)[number];

/** By policy and alternative: of how many outcomes the answer is the same, and of which it is not. */
export function tallySentences({ policies, contrasts, reference }: AlternativesDocument, texts: Texts): string[] {
  const t = texts.alternatives;
  return policies
    .filter(({ id }) => id !== reference)
    .flatMap(({ id, label }) =>
      alternativeModels.map((model) => {
        const own = contrasts.filter(({ policy }) => policy === id);
        const sure = own.filter(isSure);
        const names = { policy: label, model: t.columns[model] };
        if (sure.length === 0) return fill(t.nothingSure, names);
        const same = sure.filter((one) => one[model].reading === 'same');
        const rest = (['opposite', 'blind', 'unanswered'] as const)
          .map((reading) => listed(sure, model, reading, texts))
          .filter((text) => text !== '');
        return fill(t.tally, {
          ...names,
          sure: sure.length,
          same: same.length,
          rest: rest.length === 0 ? t.allSame : rest.join(texts.language === 'zh' ? '' : ' '),
        });
      }),
    );
}

/** Whether the agent model can tell the sign. */
const isSure = ({ agent: { lo, hi } }: AlternativesContrast): boolean =>
  lo !== null && hi !== null && (lo > 0 || hi < 0);

function listed(
  sure: readonly AlternativesContrast[],
  model: AlternativeModel,
  reading: Exclude<Reading, 'same' | 'unsure'>,
  texts: Texts,
): string {
  const t = texts.alternatives;
  const labels = sure
    .filter((one) => one[model].reading === reading)
    .map(({ outcome }) => outcomeLabel(outcome, texts));
  return labels.length === 0 ? '' : fill(t[reading], { list: labels.join(t.listSeparator) });
}

/** What the numbers say about why answers differ: overload, pools, levers, and features that were turned off. Nothing that does not follow from them. */
export const reasonSentences = (document: AlternativesDocument, texts: Texts): string[] => [
  ...document.policies.map((policy) => steadySentence(policy, texts)),
  ...formulaSentences(document, texts),
  ...document.policies.flatMap((policy) => poolSentences(policy, texts)),
  ...leverSentences(document, texts),
  ...featureSentences(document, texts),
];

const percent = (share: number, decimals = 0): string => fixed(100 * share, decimals);

function steadySentence(policy: AlternativesPolicy, texts: Texts): string {
  const t = texts.alternatives;
  const { withoutSteadyState, stations, busiest, label } = policy;
  const names = { policy: label, station: busiest.station, utilisation: percent(busiest.utilisation), stations };
  return withoutSteadyState.length === 0
    ? fill(t.steady, names)
    : fill(t.withoutSteadyState, { ...names, n: withoutSteadyState.length });
}

/** What stands in where the formula has no answer. */
function formulaSentences({ policies, days }: AlternativesDocument, texts: Texts): string[] {
  const isAny = policies.some(({ withoutSteadyState }) => withoutSteadyState.length > 0);
  return isAny ? [fill(texts.alternatives.noFormula, { days })] : [];
}

const pools = ['utilisation.community', 'utilisation.township', 'utilisation.county', 'utilisation.centre'] as const;

/** Of the dynamics' pools: a full one, or none full where single stations of the agent model are. */
function poolSentences({ label, outcomes }: AlternativesPolicy, texts: Texts): string[] {
  const t = texts.alternatives;
  const of = (key: string) => outcomes.find(({ outcome }) => outcome === key);
  const busiest = pools
    .map((key) => ({ key, utilisation: of(key)?.dynamics ?? 0 }))
    .reduce((most, one) => (one.utilisation > most.utilisation ? one : most));
  const names = {
    policy: label,
    pool: outcomeLabel(busiest.key, texts),
    utilisation: percent(busiest.utilisation),
    limit: percent(overloadedFrom),
  };
  if (busiest.utilisation > overloadedFrom) return [fill(t.poolFull, names)];
  const share = of('overloadedStationsShare')?.agent.mean ?? 0;
  return isOverload('overloadedStationsShare', share) ? [fill(t.pools, { ...names, share: percent(share) })] : [];
}

function leverSentences({ levers, policies, reference }: AlternativesDocument, texts: Texts): string[] {
  const t = texts.alternatives;
  const labelOf = (id: string) => policies.find((policy) => policy.id === id)!.label;
  const named = (keys: readonly LeverKey[]) => keys.map((key) => texts.parameters[key].label).join(t.listSeparator);
  return levers.flatMap(({ policy, notSeen, byPriceOnly }) => {
    const names = { policy: labelOf(policy), reference: labelOf(reference) };
    return [
      ...(notSeen.length === 0 ? [] : [fill(t.notSeen, { ...names, levers: named(notSeen) })]),
      ...(byPriceOnly.length === 0 ? [] : [fill(t.byPriceOnly, { ...names, levers: named(byPriceOnly) })]),
    ];
  });
}
