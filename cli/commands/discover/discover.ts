import type { Texts } from '../../../locales/texts.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { refuseRunning } from '../ensemble/ensembleOptions.ts';
import { askedExperiment, ensembleSource } from '../ensemble/ensembleSource.ts';
import { analyseFolder, runAndAnalyse } from '../ensemble/runEnsemble.ts';
import { discoverAnalysis } from './discoverAnalysis.ts';
import { type DiscoverOptions, type RawDiscoverOptions, readDiscoverOptions } from './discoverOptions.ts';

/** Who is asked about in a case, and against whom: the corners of the 2×2 that lie furthest apart. */
export const discoverPolicies = { policy: 'preventive-devolved', against: 'reactive-centralized' } as const;

/**
 * Says in which drawn worlds a policy does worse or better than another, or reaches a value. Throws the faults of the options, the experiment and the folder before anything is run. Resolves with the exit code.
 */
export async function discover(name: string, raw: RawDiscoverOptions, host: Host, texts: Texts): Promise<number> {
  const options = readDiscoverOptions(raw, host);
  const source = await ensembleSource(name, host);
  const { sweep } = options;
  const analysis = discoverAnalysis(options, texts);
  if (source.kind === 'folder') {
    const reader = new OptionReader();
    refuseRunning(raw, reader);
    reader.done();
    return analyseFolder(source, analysis, sweep, host, texts);
  }
  const usual = { policies: policiesOf(options), outcomes: analysis.outcomes };
  return runAndAnalyse(askedExperiment(source, sweep, {}, usual, host.readBytes), analysis, sweep, host, texts);
}

/** Those that are run in a case, the reference first: where only one is asked about, that one. */
function policiesOf({
  policy = discoverPolicies.policy,
  against = discoverPolicies.against,
  reached,
}: DiscoverOptions) {
  if (reached !== undefined || policy === against) return [policy];
  return [against, policy];
}
