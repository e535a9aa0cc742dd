import type { Texts } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import {
  type AlternativesDocument,
  alternativesDocument,
  type FeatureContrasts,
  featureContrasts,
} from '../../../report/alternatives/alternativesDocument.ts';
import { alternativesContrastRows, alternativesRows } from '../../../report/alternatives/alternativesRows.ts';
import { configurationJson } from '../../../report/configuration.ts';
import { withoutFeature } from '../../../scenarios/alternatives/agentFeatures.ts';
import { answerSimply } from '../../../scenarios/alternatives/alternatives.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { summariseComparison } from '../../../sim/analysis/summary.ts';
import type { ComparisonResult } from '../../../sim/experiment/comparison.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { questionOfOptions } from '../../questionOfOptions.ts';
import { alternativesText } from '../../report/alternativesText.ts';
import { simulate } from '../simulate.ts';
import {
  type AlternativesOptions,
  type RawAlternativesOptions,
  readAlternativesOptions,
} from './alternativesOptions.ts';

/**
 * Answers one question with the agent model in a few worlds, with an M/M/c network and with system dynamics, and prints where the answers differ. Resolves with the
 * exit code. Throws the faults of the options, the case and the policies before anything is run.
 */
export async function alternatives(
  caseName: string,
  raw: RawAlternativesOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const options = readAlternativesOptions(raw, host.cores);
  const plan = planOf(questionOfOptions(caseName, options, host.readBytes));
  const without = options.features.map((feature) => ({
    feature,
    plan: planOf(withoutFeature(plan.question, feature)),
  }));
  const answers = await answerSimply(plan);
  const result = await simulate(plan, options, host, texts);
  const features: FeatureContrasts[] = [];
  let failed = result.failed.length;
  let stop = result.stop;
  for (const one of without) {
    if (stop === 'cancelled') break;
    const found = await simulate(one.plan, options, host, texts);
    stop = found.stop === 'cancelled' ? 'cancelled' : stop;
    failed += found.failed.length;
    if (found.stop !== 'cancelled') features.push(featureContrasts(one.feature, summaryOf(one.plan, found)));
  }
  const document = alternativesDocument(plan, summaryOf(plan, result), answers, features, {
    version: host.version,
    engine: host.engine,
    language: texts.language,
    stop,
  });
  print(document, plan, options, host, texts);
  const complete = write(document, plan, result, options, host, texts);
  if (stop === 'cancelled') return exitCodes.interrupted;
  return complete && failed === 0 ? exitCodes.done : exitCodes.incomplete;
}

const summaryOf = ({ reference }: Plan, result: ComparisonResult) =>
  summariseComparison(result, { reference, outcomes: outcomeDefinitions });

const json = (document: AlternativesDocument) => `${JSON.stringify(document, null, 2)}\n`;

function print(
  document: AlternativesDocument,
  { caseSpec }: Plan,
  { format }: AlternativesOptions,
  host: Host,
  texts: Texts,
) {
  if (format === 'json') host.out(json(document));
  else if (format === 'csv') for (const row of alternativesContrastRows(document)) host.out(row);
  else host.out(alternativesText(document, caseSpec.label[texts.language], texts));
}

/** Whether everything asked for was written whole. */
function write(
  document: AlternativesDocument,
  plan: Plan,
  { replicates }: ComparisonResult,
  { out, log }: AlternativesOptions,
  { version, engine, ...host }: Host,
  texts: Texts,
): boolean {
  if (out === undefined) return true;
  const writer = new OutputWriter(out, host.files, texts, (text) => host.message(text));
  writer.whole('configuration.json', configurationJson({ version, engine, plan, log, replicates }));
  writer.whole('alternatives.json', json(document));
  writer.rows('alternatives.csv', alternativesRows(document));
  writer.rows('alternatives-contrasts.csv', alternativesContrastRows(document));
  return writer.finish();
}
