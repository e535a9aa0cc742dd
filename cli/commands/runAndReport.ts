import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { resultRows } from '../../report/csv.ts';
import { type ComparisonDocument, documentOf } from '../../report/document.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { type ComparisonSummary, summariseComparison } from '../../sim/analysis/summary.ts';
import type { ComparisonResult } from '../../sim/experiment/comparison.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { configurationJson } from '../output/configuration.ts';
import { writeOutputs } from '../output/writeOutputs.ts';
import { comparisonText, runText } from '../report/textReport.ts';
import { loadCase } from '../scenarioFiles.ts';
import { defaultReplicates, type RawRunOptions, type RunOptions, readRunOptions } from './runOptions.ts';
import { type CheckedPolicy, resolvePolicies, simulate } from './simulate.ts';

export type RunCommand = 'run' | 'compare';

/**
 * Runs one policy or compares several, prints the report and writes the files asked for. Resolves with the exit code.
 * Throws the faults of the options, the case and the policies before anything is run.
 */
export async function runAndReport(
  command: RunCommand,
  caseName: string,
  raw: RawRunOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const replicates = command === 'run' ? 1 : defaultReplicates;
  const options = readRunOptions(raw, { replicates, workers: host.cores });
  const caseSpec = loadCase(caseName, host.readBytes);
  const policies = resolvePolicies(caseSpec, options, host, texts);
  const reference = (policies[options.policies.indexOf(options.reference)] as CheckedPolicy).id;

  const result = await simulate(policies, options, host, texts);
  const summary = summariseComparison(result, { reference, outcomes: outcomeDefinitions });
  const document = documentOf(summary, {
    version: host.version,
    engine: host.engine,
    case: caseSpec.id,
    days: options.days,
    sliceDenominator: options.sliceDenominator,
    stop: result.stop,
    labels: new Map(policies.map(({ id, label }) => [id, label])),
  });
  print(command, { document, summary, result, caseSpec, reference, options }, host, texts);
  const complete = write({ document, result, caseSpec, policies, reference, options }, host, texts);
  if (result.stop === 'cancelled') return exitCodes.interrupted;
  return complete && result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

interface Printed {
  readonly document: ComparisonDocument;
  readonly summary: ComparisonSummary;
  readonly result: ComparisonResult;
  readonly caseSpec: CaseSpec;
  readonly reference: string;
  readonly options: RunOptions;
}

function print(command: RunCommand, printed: Printed, host: Host, texts: Texts): void {
  const { document, result, caseSpec, reference, options } = printed;
  if (options.format === 'json') {
    host.out(`${JSON.stringify(document, null, 2)}\n`);
  } else if (options.format === 'csv') {
    for (const row of resultRows(document)) host.out(row);
  } else {
    const report = {
      document,
      caseLabel: caseSpec.label[texts.language],
      reference,
      ...(result.precision === undefined ? {} : { precision: result.precision }),
    };
    host.out(command === 'run' ? runText(report, texts) : comparisonText(report, texts));
  }
}

interface ToWrite {
  readonly document: ComparisonDocument;
  readonly result: ComparisonResult;
  readonly caseSpec: CaseSpec;
  readonly policies: readonly CheckedPolicy[];
  readonly reference: string;
  readonly options: RunOptions;
}

/** Whether everything asked for was written whole. */
function write(
  { document, result, caseSpec, policies, reference, options }: ToWrite,
  host: Host,
  texts: Texts,
): boolean {
  if (options.out === undefined) return true;
  const { version, engine } = host;
  const configuration = configurationJson({
    version,
    engine,
    caseSpec,
    policies,
    options,
    reference,
    replicates: result.replicates,
  });
  const stationMaps = new Map(options.log === 'none' ? [] : policies.map(({ id, map }) => [id, map]));
  return writeOutputs(
    { folder: options.out, document, runs: result.policies, configuration, stationMaps },
    host.files,
    texts,
    (text) => host.message(text),
  );
}
