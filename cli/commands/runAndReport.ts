import type { Texts } from '../../locales/texts.ts';
import { arrange } from '../../models/governance/arrangement.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { precisionRule } from '../../sim/analysis/precisionRule.ts';
import { type ComparisonSummary, summariseComparison } from '../../sim/analysis/summary.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type ComparisonResult, runComparison } from '../../sim/experiment/comparison.ts';
import type { ComparisonSpec } from '../../sim/experiment/comparisonSpec.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { configurationJson, type ResolvedPolicy } from '../output/configuration.ts';
import { writeOutputs } from '../output/writeOutputs.ts';
import { ProgressLine } from '../progressLine.ts';
import { resultRows } from '../report/csv.ts';
import { type ComparisonDocument, documentOf } from '../report/document.ts';
import { comparisonText, runText } from '../report/textReport.ts';
import { loadCase, loadPolicy } from '../scenarioFiles.ts';
import { defaultReplicates, type RawRunOptions, type RunOptions, readRunOptions } from './runOptions.ts';

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

/** A policy with the map of its stations. */
interface CheckedPolicy extends ResolvedPolicy {
  readonly map: StationMap;
}

/** Every policy, staffed and paid: what cannot be is refused before anything is run, all policies at once. */
function resolvePolicies(caseSpec: CaseSpec, options: RunOptions, host: Host, texts: Texts): CheckedPolicy[] {
  const resolved = options.policies.map((name): ResolvedPolicy => {
    const policy = loadPolicy(name, caseSpec, host.readBytes);
    const parameters = resolveRun({
      case: caseSpec,
      policy,
      set: options.settings,
      period: { windowDays: options.days },
      slice: { denominator: options.sliceDenominator },
    });
    return { id: policy.id, label: policy.label[texts.language], policy, parameters };
  });
  const faults: Fault[] = [];
  const checked = resolved.flatMap((one): CheckedPolicy[] => {
    try {
      return [{ ...one, map: arrange(one.parameters, new RandomStreams(options.seed, 0)).map }];
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      faults.push(...error.faults.map((fault) => ({ ...fault, path: `${one.id}: ${fault.path}` })));
      return [];
    }
  });
  if (faults.length > 0) throw new FaultError(faults);
  return checked;
}

async function simulate(
  policies: readonly ResolvedPolicy[],
  options: RunOptions,
  host: Host,
  texts: Texts,
): Promise<ComparisonResult> {
  const spec: ComparisonSpec = {
    model: 'governance',
    policies: policies.map(({ id, parameters }) => ({ id, parameters })),
    seed: options.seed,
    log: options.log,
    ...(options.precision === undefined
      ? { replicates: options.replicates }
      : { precision: precisionRule(options.precision) }),
  };
  const pool = host.createPool(options.workers);
  const line = new ProgressLine(host, texts);
  let interrupted = false;
  const stopListening = host.onInterrupt(() => {
    interrupted = true;
    line.clear();
    host.message(`${texts.report.progress.stopping}\n`);
    pool.cancel();
  });
  try {
    return await runComparison(spec, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interrupted,
    });
  } finally {
    line.clear();
    stopListening();
    await pool.close();
  }
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
