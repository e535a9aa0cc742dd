import type { Texts } from '../../../locales/texts.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { defaultPolicies } from '../../../scenarios/question/defaults.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { refuseRunning } from '../ensemble/ensembleOptions.ts';
import { askedExperiment, ensembleSource } from '../ensemble/ensembleSource.ts';
import { analyseFolder, runAndAnalyse } from '../ensemble/runEnsemble.ts';
import { robustAnalysis } from './robustAnalysis.ts';
import { type RawRobustOptions, readRobustOptions } from './robustOptions.ts';

/** What is compared in a case: the 2×2, and what the case had and has. */
export const robustPolicies: readonly string[] = [...defaultPolicies, 'before', 'after'];

/**
 * Says which policies survive what is not known, over worlds drawn from the ranges of an experiment, of all uncertainties of a case, or over those that a folder holds. Throws the faults of the options, the experiment
 * and the folder before anything is run. Resolves with the exit code.
 */
export async function robust(name: string, raw: RawRobustOptions, host: Host, texts: Texts): Promise<number> {
  const options = readRobustOptions(raw, host);
  const source = await ensembleSource(name, host);
  const { sweep } = options;
  if (source.kind === 'folder') {
    const reader = new OptionReader();
    refuseRunning(raw, reader);
    reader.done();
    return analyseFolder(source, robustAnalysis(options, true, texts), sweep, host, texts);
  }
  const usual = { policies: robustPolicies, outcomes: usualObjectives };
  const asked = askedExperiment(source, sweep, options, usual, host.readBytes);
  return runAndAnalyse(asked, robustAnalysis(options, false, texts), sweep, host, texts);
}
