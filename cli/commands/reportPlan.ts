import type { Texts } from '../../locales/texts.ts';
import { configurationJson } from '../../report/configuration.ts';
import { resultRows } from '../../report/csv.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { foundOf } from '../../scenarios/findings/foundHeadlines.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { ComparisonResult } from '../../sim/experiment/comparison.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { writeOutputs } from '../output/writeOutputs.ts';
import { comparisonText, runText } from '../report/textReport.ts';
import { documentOfResult } from './documentOfResult.ts';
import type { OutputOptions } from './runOptions.ts';
import { simulate } from './simulate.ts';

/** Every outcome of one policy, or several policies against a reference. */
export type ReportKind = 'run' | 'compare';

export interface Reported {
  readonly exit: number;
  readonly document: ComparisonDocument;
}

/** Runs a plan, prints the report and writes the files asked for. */
export async function reportPlan(
  kind: ReportKind,
  plan: Plan,
  options: OutputOptions,
  host: Host,
  texts: Texts,
): Promise<Reported> {
  const result = await simulate(plan, options, host, texts);
  const document = documentOfResult(plan, result, host, texts);
  print(kind, { document, result, plan, options }, host, texts);
  const complete = write({ document, result, plan, options }, host, texts);
  const isWhole = complete && result.failed.length === 0;
  const exit = result.stop === 'cancelled' ? exitCodes.interrupted : isWhole ? exitCodes.done : exitCodes.incomplete;
  return { exit, document };
}

interface Ran {
  readonly document: ComparisonDocument;
  readonly result: ComparisonResult;
  readonly plan: Plan;
  readonly options: OutputOptions;
}

function print(kind: ReportKind, { document, result, plan, options }: Ran, host: Host, texts: Texts): void {
  if (options.format === 'json') {
    host.out(`${JSON.stringify(document, null, 2)}\n`);
  } else if (options.format === 'csv') {
    for (const row of resultRows(document)) host.out(row);
  } else {
    const found = foundOf(
      plan.question,
      plan.policies.map(({ id }) => id),
    );
    const report = {
      document,
      ...(found === null ? {} : { found }),
      caseLabel: plan.caseSpec.label[texts.language],
      caseName: typeof plan.question.case === 'string' ? plan.question.case : plan.question.case.name,
      reference: plan.reference,
      runs: result.policies,
      ...(result.precision === undefined ? {} : { precision: result.precision }),
    };
    host.out(kind === 'run' ? runText(report, texts) : comparisonText(report, texts));
  }
}

/** Whether everything asked for was written whole. */
function write({ document, result, plan, options }: Ran, host: Host, texts: Texts): boolean {
  if (options.out === undefined) return true;
  const { version, engine } = host;
  const { log } = options;
  const configuration = configurationJson({ version, engine, plan, log, replicates: result.replicates });
  const stationMaps = new Map(log === 'none' ? [] : plan.policies.map(({ id, map }) => [id, map]));
  return writeOutputs(
    { folder: options.out, document, runs: result.policies, configuration, stationMaps },
    host.files,
    texts,
    (text) => host.message(text),
  );
}
