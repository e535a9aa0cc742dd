import { fill } from '../../../locales/fill.ts';
import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { drawnExperiment } from '../../../scenarios/experiment/drawnExperiment.ts';
import { experimentIds } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import { settingsLimits } from '../../../scenarios/question/settingsFile.ts';
import { nameOf } from '../../../scenarios/question/written.ts';
import type { Bilingual } from '../../../scenarios/sourced.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { readSweepRecord } from '../../../sim/experiment/folder/claimFolder.ts';
import type { SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import type { Host } from '../../host.ts';
import { nearestNames } from '../../nearest.ts';
import { isPath, readOwnFile } from '../../ownFile.ts';
import { type AskedExperiment, experimentOfOptions, withOptions } from '../sweep/experimentOfOptions.ts';
import type { SweepOptions } from '../sweep/sweepOptions.ts';

/** What drawn worlds come from: an experiment that is run, a case over all its uncertainties, or a folder that a sweep filled. */
export type EnsembleSource =
  | { readonly kind: 'experiment'; readonly name: string }
  | { readonly kind: 'case'; readonly name: string; readonly case: Question['case'] }
  | { readonly kind: 'folder'; readonly name: string; readonly record: SweepRecord };

/** What case files have and experiments do not. */
const countyFacts = /^constants:/m;

/** What a name stands for. Throws `unknownSource` with the nearest for nothing, and the faults of a folder's record. */
export async function ensembleSource(
  name: string,
  { storeFiles, readBytes }: Pick<Host, 'storeFiles' | 'readBytes'>,
): Promise<EnsembleSource> {
  if (experimentIds.includes(name)) return { kind: 'experiment', name };
  if (caseIds.includes(name)) return { kind: 'case', name, case: name };
  if (isPath(name)) {
    const file = readOwnFile(name, readBytes, settingsLimits);
    return countyFacts.test(file.text) ? { kind: 'case', name, case: file } : { kind: 'experiment', name };
  }
  const record = await readSweepRecord(storeFiles, name);
  if (record !== undefined) return { kind: 'folder', name, record };
  const expected = nearestNames(name, [...caseIds, ...experimentIds]);
  throw new FaultError({ code: 'unknownSource', path: 'source', value: name, expected });
}

/** The experiment that is run for an experiment's name or a case's, as the options have it. Policies named are run instead of its own, for a case instead of `usual`; without a reference the first is. */
export function askedExperiment(
  source: EnsembleSource,
  options: SweepOptions,
  { policies, reference }: { readonly policies?: readonly string[]; readonly reference?: string },
  usual: { readonly policies: readonly string[]; readonly outcomes: readonly string[] },
  readBytes: Host['readBytes'],
): AskedExperiment {
  const choiceOf = (one: string): PolicyChoice =>
    isPath(one) ? { kind: 'file', file: readOwnFile(one, readBytes) } : { kind: 'builtIn', id: one };
  const named = policies?.map(choiceOf);
  if (source.kind === 'case') {
    const choices = named ?? usual.policies.map(choiceOf);
    const { settings } = options;
    const experiment = drawnExperiment(
      { case: source.case, policies: choices, reference: placeOf(reference, choices, 0), settings },
      { label: labelOf, outcomes: usual.outcomes },
    );
    const sized = withOptions(experiment, { ...options, settings: {} });
    return { experiment: sized, text: writeExperiment(sized) };
  }
  const { text, experiment } = experimentOfOptions(source.name, options, readBytes);
  const { question } = experiment;
  const choices = named ?? question.policies;
  const place = placeOf(reference, choices, named === undefined ? question.reference : 0);
  return { text, experiment: { ...experiment, question: { ...question, policies: choices, reference: place } } };
}

function placeOf(reference: string | undefined, choices: readonly PolicyChoice[], usual: number): number {
  if (reference === undefined) return usual;
  const names = choices.map(nameOf);
  if (names.includes(reference)) return names.indexOf(reference);
  const expected = nearestNames(reference, names);
  throw new FaultError({ code: 'unknownReference', path: '--reference', value: reference, expected });
}

function labelOf(caseLabel: Bilingual): Bilingual {
  const label = (language: Language) => fill(textsOf(language).robustness.drawn, { case: caseLabel[language] });
  return { zh: label('zh'), en: label('en') };
}
