import type { Texts } from '../../../locales/texts.ts';
import { worldRows } from '../../../report/robustness/worldColumns.ts';
import { policyIds } from '../../../scenarios/catalogue.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { writeParquet } from '../../../sim/experiment/folder/parquet.ts';
import { exitCodes } from '../../exitCodes.ts';
import { experimentTask } from '../../folder/experimentTask.ts';
import type { RecordedTask } from '../../folder/recordedTask.ts';
import { tellConcluding } from '../../folder/tellConcluding.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { type HtmlReport, htmlReport } from '../../output/htmlReport.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { reportTemplate } from '../../output/reportTemplate.ts';
import type { OutputOptions } from '../runOptions.ts';
import type { AskedExperiment } from '../sweep/experimentOfOptions.ts';
import { sweepInFolder } from '../sweep/sweepInFolder.ts';
import { sweepInMemory } from '../sweep/sweepInMemory.ts';
import type { SweepOptions } from '../sweep/sweepOptions.ts';
import { writeExperimentFiles } from '../sweep/writeSweep.ts';
import type { Analysis } from './analysis.ts';
import { folderPlan, gatherFolder } from './ensembleFolder.ts';
import type { EnsembleSource } from './ensembleSource.ts';

/** Fewer worlds are none to compare. */
const fewestPoints = 2;

/** Runs an experiment, in a folder if one is named, and analyses it. Resolves with the exit code. */
export async function runAndAnalyse<Document>(
  asked: AskedExperiment,
  analysis: Analysis<Document>,
  options: SweepOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  analysis.check(planExperiment(asked.experiment));
  const { version, engine } = host;
  const { out, format } = options;
  if (out !== undefined && !options.isDryRun) {
    return sweepInFolder(asked, { ...options, out }, host, texts, (plan) => recordedAnalysis(plan, analysis, host));
  }
  return sweepInMemory(asked.experiment, options, host, texts, (plan, result) => {
    if (result.points < fewestPoints) host.message(`${texts.robustness.nothing}\n`);
    else {
      tellConcluding(plan, result, host, texts);
      print(analysis, analysis.document(plan, result, { version, engine }), plan, format, host);
    }
  });
}

/** Analyses what a folder holds and runs nothing; writes results where `--out` says. Resolves with the exit code. */
export async function analyseFolder<Document>(
  { name: folder, record }: EnsembleSource & { readonly kind: 'folder' },
  analysis: Analysis<Document>,
  { format, out }: Pick<OutputOptions, 'format' | 'out'>,
  host: Host,
  texts: Texts,
): Promise<number> {
  const plan = folderPlan(folder, record, host);
  analysis.check(plan);
  const writer = out === undefined ? undefined : new OutputWriter(out, host.files, texts, (text) => host.message(text));
  const interruption = new Interruption({ cancel() {} }, host, texts);
  try {
    const isStopped = () => interruption.isAsked;
    const gathered = await gatherFolder(folder, record, plan, analysis.outcomes, isStopped, host, texts);
    if (gathered === undefined) return exitCodes.interrupted;
    const { version, engine } = host;
    const { hash, runs } = gathered;
    interruption.stopListening();
    tellConcluding(plan, runs, host, texts);
    const document = analysis.document(plan, runs, { version, engine, hash });
    print(analysis, document, plan, format, host);
    if (writer !== undefined) write(analysis, document, plan, writer, { host, texts });
    return (writer?.finish() ?? true) && runs.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
  }
}

/** An experiment as a folder holds it, the same as for `sweep`, with an analysis of its own. */
function recordedAnalysis<Document>(plan: ExperimentPlan, analysis: Analysis<Document>, host: Host): RecordedTask {
  const { task } = experimentTask(plan);
  return {
    task: { ...task, outcomes: analysis.outcomes },
    conclude(gathered, { format, writer, text, texts }) {
      const { version, engine } = host;
      const { hash, runs } = gathered;
      tellConcluding(plan, runs, host, texts);
      const document = analysis.document(plan, runs, { version, engine, hash });
      print(analysis, document, plan, format, host);
      write(analysis, document, plan, writer, { host, texts });
      writeExperimentFiles(writer, plan, gathered, { version, engine, hash, text });
      return writer.finish();
    },
  };
}

function print<Document>(
  analysis: Analysis<Document>,
  document: Document,
  plan: ExperimentPlan,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
): void {
  if (format === 'json') host.out(analysis.json(document));
  else if (format === 'csv') for (const row of analysis.rows(document)) host.out(row);
  else host.out(analysis.text(document, plan));
}

function write<Document>(
  analysis: Analysis<Document>,
  document: Document,
  plan: ExperimentPlan,
  writer: OutputWriter,
  { host, texts }: { readonly host: Host; readonly texts: Texts },
): void {
  const { name } = analysis;
  const columns = analysis.columns(document);
  writer.whole(`${name}.json`, analysis.json(document));
  writer.rows(`${name}.csv`, analysis.rows(document));
  writer.rows(`${name}-worlds.csv`, worldRows(columns));
  writer.bytes(`${name}-worlds.parquet`, writeParquet(columns));
  const report: HtmlReport = {
    kind: name,
    json: analysis.drawn(document),
    language: texts.language,
    sentences: analysis.sentences(document, plan),
    rows: analysis.rows(document),
    policies: plan.plan.policies.map(({ policy }) => policy).filter(({ id }) => !policyIds.includes(id)),
  };
  writer.whole(`${name}.html`, htmlReport(report, reportTemplate(host)));
}
