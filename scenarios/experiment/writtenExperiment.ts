import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { Settings } from '../checkRun.ts';
import { questionOf, type WrittenQuestion, writtenOf } from '../question/written.ts';
import type { Bilingual } from '../sourced.ts';
import { allFactors, type FactorKind, factorKinds } from './allFactors.ts';
import type { Experiment, FactorChoice } from './experiment.ts';

export type WrittenFactor = string | { readonly all: FactorKind } | FactorChoice;

/** An experiment as a person writes it: that of a question, and what is varied. */
export type WrittenExperiment = Omit<WrittenQuestion, 'precision'> & {
  readonly id: string;
  readonly label: Bilingual;
  readonly note?: Bilingual;
  readonly worlds?: 'own' | 'shared';
  readonly factors: readonly WrittenFactor[];
  readonly design: DesignSpec;
  readonly outcomes: readonly string[];
};

/** Of a point where nobody says: what is common to all worlds cancels in every comparison. */
const usualReplicates = 1;

/** The experiment that a checked writing stands for. */
export function experimentOfWritten(written: WrittenExperiment): Experiment {
  const { id, label, note, worlds, factors, design, outcomes, ...question } = written;
  const { worlds: _, ...asked } = questionOf(question);
  return {
    id,
    label,
    ...(note === undefined ? {} : { note }),
    question: { ...asked, worlds: { replicates: written.replicates ?? usualReplicates } },
    ...(worlds === 'own' ? { ownWorlds: true as const } : {}),
    factors: choicesOf(factors, asked.settings),
    design,
    outcomes,
  };
}

/** `all` stands for those of its kind that no other entry names and no setting fixes. */
export function choicesOf(factors: readonly WrittenFactor[], settings: Settings): FactorChoice[] {
  const named = new Set(factors.flatMap(keysIn));
  return factors.flatMap((one): FactorChoice[] => {
    if (typeof one === 'string') return [choiceOf(one)];
    if (!('all' in one)) return [one];
    return allFactors(one.all)
      .filter((key) => !named.has(key) && !Object.hasOwn(settings, key))
      .map(choiceOf);
  });
}

/** The parameters that an entry names. */
function keysIn(one: WrittenFactor): readonly string[] {
  if (typeof one === 'string') return [one];
  if ('all' in one) return [];
  return 'times' in one && one.times !== undefined ? one.times : [one.key];
}

/** A factor over all that its parameter may be. */
export function choiceOf(key: string): FactorChoice {
  const definition = parameterOf(key);
  if (definition?.type === 'boolean') return { key, values: [false, true] };
  return definition?.type === 'option' ? { key, values: definition.options } : { key };
}

/** Everything written out, factors as briefly as they can be: `experimentOfWritten` makes the same experiment of it. */
export function writtenExperimentOf({
  id,
  label,
  note,
  question,
  ownWorlds,
  factors,
  design,
  outcomes,
}: Experiment): WrittenExperiment {
  return {
    id,
    label,
    ...(note === undefined ? {} : { note }),
    ...writtenOf(question),
    ...(ownWorlds === true ? { worlds: 'own' as const } : {}),
    design,
    factors: briefly(factors, question.settings),
    outcomes,
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A factor over all that it may be by its key, and all of a kind by one word. */
export function briefly(factors: readonly FactorChoice[], settings: Settings): readonly WrittenFactor[] {
  const plain = factors.map((choice) => (same(choice, choiceOf(choice.key)) ? choice.key : choice));
  return factorKinds.reduce<readonly WrittenFactor[]>((written, all) => {
    const kind = all === 'levers' ? 'lever' : 'uncertainty';
    const isOne = (one: WrittenFactor) => typeof one === 'string' && parameterOf(one)?.kind === kind;
    const first = written.findIndex(isOne);
    const brief = written.flatMap((one, place) => (place === first ? [{ all }] : isOne(one) ? [] : [one]));
    return same(choicesOf(brief, settings), factors) ? brief : written;
  }, plain);
}
