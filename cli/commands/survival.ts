import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { configurationJson } from '../../report/configuration.ts';
import { type CaseEndings, type CaseScope, caseEndings, caseScopes } from '../../report/survival/caseEndings.ts';
import { type SurvivalDocument, survivalDocument } from '../../report/survival/survivalDocument.ts';
import { survivalContrastRows, survivalCurveRows, survivalMeanRows } from '../../report/survival/survivalRows.ts';
import { type WorldSurvival, worldSurvival } from '../../report/survival/worldSurvival.ts';
import { defaultReplicates } from '../../scenarios/question/defaults.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { OutputWriter } from '../output/outputWriter.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { survivalText } from '../report/survivalText.ts';
import { loggedWorlds } from './loggedWorlds.ts';
import { type RawRunOptions, type RunOptions, readRunOptions } from './runOptions.ts';

/** Options of `survival` besides those of a run. */
export interface RawSurvivalOptions extends RawRunOptions {
  readonly class?: string;
}

export const survivalPolicies = 'before,after';

/**
 * Runs every policy in the same random worlds with its log and prints how long cases take from surfacing, how they end by then, and how that differs between
 * the policies, world by world. Resolves with the exit code. Throws the faults of the options, the case and the policies before anything is run.
 */
export async function survival(caseName: string, raw: RawSurvivalOptions, host: Host, texts: Texts): Promise<number> {
  const reader = new OptionReader();
  const scope = reader.oneOf('--class', raw.class, caseScopes, 'disputes');
  reader.done();
  const defaults = { replicates: defaultReplicates, workers: host.cores };
  const options = readRunOptions({ ...raw, policies: raw.policies ?? survivalPolicies }, defaults);
  const plan = planOf(questionOfOptions(caseName, options, host.readBytes));
  const { caseSpec, policies, reference } = plan;
  const { replicates, workers, seed, days, sliceDenominator } = options;
  const runs = policies.length * replicates;
  host.message(`${fill(texts.survival.runs, { policies: policies.length, worlds: replicates, runs, workers })}\n`);
  const worlds: WorldSurvival[] = [];
  let first: readonly (CaseEndings | undefined)[] = [];
  const { stop, failed } = await loggedWorlds<CaseEndings>(
    plan,
    {
      workers,
      replicates,
      log: logOf(scope),
      keep: (run) => caseEndings(run, scope),
      onWorld(replicate, ended) {
        worlds.push(worldSurvival(replicate, ended));
        if (replicate === 0) first = ended;
      },
    },
    host,
    texts,
  );
  const document = survivalDocument(
    {
      version: host.version,
      engine: host.engine,
      case: caseSpec.id,
      seed,
      days,
      slice: `1/${sliceDenominator}`,
      scope,
      policies: policies.map(({ id, policy }) => ({ id, label: policy.label[texts.language] })),
      reference,
      stop,
      failed: ascendingBy(failed, ({ replicate }) => replicate),
    },
    ascendingBy(worlds, ({ replicate }) => replicate),
  );
  print(document, plan, options, host, texts);
  const configuration = configurationJson({
    version: host.version,
    engine: host.engine,
    plan,
    log: logOf(scope),
    replicates: document.replicates,
  });
  const complete = write({ document, first, configuration }, options, host, texts);
  if (stop === 'cancelled') return exitCodes.interrupted;
  return complete && failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

const logOf = (scope: CaseScope) => (scope === 'disputes' ? 'disputes' : 'all');

const json = (document: SurvivalDocument) => `${JSON.stringify(document, null, 2)}\n`;

function print(
  document: SurvivalDocument,
  { caseSpec, policies }: Plan,
  options: RunOptions,
  host: Host,
  texts: Texts,
) {
  if (options.format === 'json') host.out(json(document));
  else if (options.format === 'csv') for (const row of survivalMeanRows(document)) host.out(row);
  else {
    const { followUpDays } = policies[0]!.parameters.period;
    host.out(survivalText(document, caseSpec.label[texts.language], followUpDays, texts));
  }
}

interface Outputs {
  readonly document: SurvivalDocument;
  /** The first world, by policy; none if it was not finished. */
  readonly first: readonly (CaseEndings | undefined)[];
  readonly configuration: string;
}

/** Whether everything asked for was written whole. */
function write({ document, first, configuration }: Outputs, { out }: RunOptions, host: Host, texts: Texts): boolean {
  if (out === undefined) return true;
  const writer = new OutputWriter(out, host.files, texts, (text) => host.message(text));
  writer.whole('configuration.json', configuration);
  writer.whole('survival.json', json(document));
  writer.rows('survival.csv', survivalMeanRows(document));
  writer.rows('survival-contrasts.csv', survivalContrastRows(document));
  writer.rows('survival-curves.csv', survivalCurveRows(document.policies, first));
  return writer.finish();
}
