import type { UncertaintyKey } from '../../models/governance/parameters/uncertainties.ts';
import type { CaseSpec } from '../caseSpec.ts';
import type { Settings } from '../checkRun.ts';
import { defaultSeed } from '../question/defaults.ts';
import { caseOfQuestion } from '../question/planOf.ts';
import type { Question } from '../question/question.ts';
import type { Bilingual } from '../sourced.ts';
import { allFactors } from './allFactors.ts';
import { slackChoice } from './decidingChoices.ts';
import type { Experiment, FactorChoice } from './experiment.ts';
import { choiceOf } from './writtenExperiment.ts';

/** Half a year of one township: small enough for hundreds of worlds, two runs each to tell luck from merit. */
export const drawnDefaults = { points: 200, replicates: 2, days: 180 } as const;

/**
 * Policies in a case over everything that is not known: a Latin hypercube over all uncertainties and frontline slack, whatever of them no setting fixes, over what was measured of them where that is known, each point with random worlds of its own, in one township. Throws the faults of the case.
 */
export function drawnExperiment(
  asked: Pick<Question, 'case' | 'policies' | 'reference' | 'settings'>,
  { label, outcomes }: { readonly label: (caseLabel: Bilingual) => Bilingual; readonly outcomes: readonly string[] },
): Experiment {
  const { points, replicates, days } = drawnDefaults;
  const question = { ...asked, seed: defaultSeed, days, worlds: { replicates } };
  const spec = caseOfQuestion({ ...question, slice: 1 });
  const { id, label: caseLabel, constants } = spec;
  const choices = [slackChoice(), ...allFactors('uncertainties').map((key) => knownChoice(key, spec))];
  return {
    id: `${id}-uncertainties`,
    label: label(caseLabel),
    question: { ...question, slice: Number(asked.settings.townships ?? constants.townships.value) },
    factors: freeFactors(choices, asked.settings),
    ownWorlds: true,
    design: { kind: 'latinHypercube', points },
    outcomes,
  };
}

/** A parameter over all it may be, or over the interval that was measured of it in the county's own data. */
function knownChoice(key: string, { uncertainties }: CaseSpec): FactorChoice {
  const { from, range } = uncertainties[key as UncertaintyKey] ?? {};
  return from === 'measured' && range !== undefined && range[0] < range[1] ? { key, range } : choiceOf(key);
}

/** The factors of a group without what is set: that is not varied. */
export function freeFactors(factors: readonly FactorChoice[], settings: Settings): FactorChoice[] {
  const isFree = (key: string) => !Object.hasOwn(settings, key);
  return factors.flatMap((choice): FactorChoice[] => {
    if (!('times' in choice)) return isFree(choice.key) ? [choice] : [];
    const times = choice.times.filter(isFree);
    return times.length > 0 ? [{ ...choice, times }] : [];
  });
}
