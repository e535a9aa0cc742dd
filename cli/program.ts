import { Command, Option } from 'commander';
import { fill } from '../locales/fill.ts';
import { languages } from '../locales/language.ts';
import type { Texts } from '../locales/texts.ts';
import { caseScopes } from '../report/survival/caseEndings.ts';
import { shownRoles, validateDefaults } from '../report/validation/validationDocument.ts';
import { outcomeLabel } from '../report/words.ts';
import {
  defaultDays,
  defaultPolicies,
  defaultReplicates,
  defaultSeed,
  precisionOutcomes,
} from '../scenarios/question/defaults.ts';
import { alternatives } from './commands/alternatives/alternatives.ts';
import type { RawAlternativesOptions } from './commands/alternatives/alternativesOptions.ts';
import { withAlternativesOptions } from './commands/alternatives/withAlternativesOptions.ts';
import { calibrate } from './commands/calibrate/calibrate.ts';
import type { RawCalibrateOptions } from './commands/calibrate/calibrateOptions.ts';
import { withCalibrateOptions } from './commands/calibrate/withCalibrateOptions.ts';
import { discover } from './commands/discover/discover.ts';
import type { RawDiscoverOptions } from './commands/discover/discoverOptions.ts';
import { withDiscoverOptions } from './commands/discover/withDiscoverOptions.ts';
import { explainText } from './commands/explain.ts';
import { explainDifference } from './commands/explainDifference/explainDifference.ts';
import type { RawExplainOptions } from './commands/explainDifference/explainOptions.ts';
import { withExplainOptions } from './commands/explainDifference/withExplainOptions.ts';
import { journey, type RawJourneyOptions } from './commands/journey.ts';
import { ledger } from './commands/ledger/ledger.ts';
import type { RawLedgerOptions } from './commands/ledger/ledgerOptions.ts';
import { withLedgerOptions } from './commands/ledger/withLedgerOptions.ts';
import { listKinds, listText } from './commands/list.ts';
import { merge, type RawMergeOptions } from './commands/merge/merge.ts';
import { nation } from './commands/nation/nation.ts';
import type { RawNationOptions } from './commands/nation/nationOptions.ts';
import { withNationOptions } from './commands/nation/withNationOptions.ts';
import { optimise } from './commands/optimise/optimise.ts';
import type { RawOptimiseOptions } from './commands/optimise/optimiseOptions.ts';
import { withOptimiseOptions } from './commands/optimise/withOptimiseOptions.ts';
import { replay } from './commands/replay.ts';
import { report } from './commands/report/report.ts';
import type { RawReportOptions } from './commands/report/reportOptions.ts';
import { withReportOptions } from './commands/report/withReportOptions.ts';
import { robust } from './commands/robust/robust.ts';
import type { RawRobustOptions } from './commands/robust/robustOptions.ts';
import { withRobustOptions } from './commands/robust/withRobustOptions.ts';
import { runAndReport } from './commands/runAndReport.ts';
import { formats, logScopes, type RawOutputOptions, type RawRunOptions } from './commands/runOptions.ts';
import { sensitivity } from './commands/sensitivity/sensitivity.ts';
import type { RawSensitivityOptions } from './commands/sensitivity/sensitivityOptions.ts';
import { withSensitivityOptions } from './commands/sensitivity/withSensitivityOptions.ts';
import { type RawServeOptions, serve, serveDefaults } from './commands/serve.ts';
import { type RawStatusOptions, status, statusFormats } from './commands/status.ts';
import { type RawSurvivalOptions, survival, survivalPolicies } from './commands/survival.ts';
import { sweep } from './commands/sweep/sweep.ts';
import type { RawSweepOptions } from './commands/sweep/sweepOptions.ts';
import { withSweepOptions } from './commands/sweep/withSweepOptions.ts';
import { type RawValidateOptions, validate, validateFormats } from './commands/validate.ts';
import { type RawWorkerOptions, worker } from './commands/worker.ts';
import { helpConfiguration } from './helpTexts.ts';
import type { Host } from './host.ts';
import { furtherPorts } from './pageServer.ts';

const warmupDays = 180;
const followUpDays = 90;

/** The command line as commander knows it. `setExit` is told the exit code of the command that ran. */
export function buildProgram(host: Host, texts: Texts, setExit: (code: number) => void): Command {
  const t = texts.commands;
  const program = new Command('zhili')
    .description(t.program)
    .version(host.version, '-V, --version', t.version)
    .helpOption('-h, --help', t.help)
    .helpCommand(false)
    .addOption(languageOption(t.lang))
    .addHelpText('after', `\n${t.exitCodes}`)
    .configureHelp(helpConfiguration(texts))
    .configureOutput({ writeOut: (text) => host.out(text), writeErr: (text) => host.message(text), outputError() {} })
    .exitOverride();

  const command = (name: string, summary: string) =>
    program
      .command(name)
      .summary(summary)
      .description(summary)
      .helpOption('-h, --help', t.help)
      .addOption(languageOption(t.lang));

  command('list', t.list.summary)
    .argument('[kind]', fill(t.list.kind, { kinds: listKinds.join(', ') }))
    .action((kind: string | undefined) => host.out(listText(kind, texts)));

  command('explain', t.explain.summary)
    .argument('<key>', t.explain.key)
    .action((key: string) => host.out(explainText(key, texts)));

  withRunOptions(
    command('run', t.run.summary)
      .argument('<case>', t.case)
      .requiredOption('--policy <name>', t.run.policy)
      .option('--replicates <n>', `${t.run.replicates} ${fill(t.defaultValue, { value: 1 })}`)
      .option('--ensemble <file>', t.compare.ensemble),
    texts,
  ).action(async (name: string, raw: RawRunOptions) => setExit(await runAndReport('run', name, raw, host, texts)));

  withRunOptions(
    command('compare', t.compare.summary)
      .argument('<case>', t.case)
      .option('--policies <names>', t.compare.policies, defaultPolicies.join(','))
      .option('--replicates <n>', fill(t.compare.replicates, { value: defaultReplicates }))
      .option('--precision <share>', fill(t.compare.precision, { outcomes: precisionLabels(texts) }))
      .option('--reference <name>', t.compare.reference)
      .option('--ensemble <file>', t.compare.ensemble),
    texts,
  ).action(async (name: string, raw: RawRunOptions) => setExit(await runAndReport('compare', name, raw, host, texts)));

  withOutputOptions(command('replay', t.replay.summary).argument('<source>', t.replay.source), texts).action(
    async (source: string, raw: RawOutputOptions) => setExit(await replay(source, raw, host, texts)),
  );

  withReportOptions(
    command('report', t.report.summary).argument('<source>', t.report.source),
    fill(t.days, { warmup: warmupDays, followUp: followUpDays }),
    texts,
  ).action(async (source: string, raw: RawReportOptions) => setExit(await report(source, raw, host, texts)));

  command('journey', t.journey.summary)
    .argument('<case>', t.case)
    .option('--policies <names>', t.journey.policies)
    .option('--grievance <id>', t.journey.grievance)
    .option('--top <n>', t.journey.top)
    .option('--days <days>', fill(t.days, { warmup: warmupDays, followUp: followUpDays }), String(defaultDays))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--slice <1/k>', t.slice, '1/1')
    .option('--set <key=value...>', t.set)
    .action(async (name: string, raw: RawJourneyOptions) => setExit(await journey(name, raw, host, texts)));

  command('survival', t.survival.summary)
    .argument('<case>', t.case)
    .option('--policies <names>', fill(t.survival.policies, { value: survivalPolicies }))
    .option('--replicates <n>', fill(t.compare.replicates, { value: defaultReplicates }))
    .option('--reference <name>', t.compare.reference)
    .option('--class <class>', fill(t.survival.class, { scopes: caseScopes.join(', ') }), caseScopes[0])
    .option('--days <days>', fill(t.days, { warmup: warmupDays, followUp: followUpDays }), String(defaultDays))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--slice <1/k>', t.slice, '1/1')
    .option('--set <key=value...>', t.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', t.survival.out)
    .action(async (name: string, raw: RawSurvivalOptions) => setExit(await survival(name, raw, host, texts)));

  withAlternativesOptions(
    command('alternatives', texts.alternatives.help.summary).argument('<case>', t.case),
    texts,
  ).action(async (name: string, raw: RawAlternativesOptions) => setExit(await alternatives(name, raw, host, texts)));

  withSensitivityOptions(command('sensitivity', t.sensitivity.summary).argument('<case>', t.case), texts).action(
    async (name: string, raw: RawSensitivityOptions) => setExit(await sensitivity(name, raw, host, texts)),
  );

  withSweepOptions(command('sweep', t.sweep.summary).argument('<experiment>', t.sweep.experiment), texts).action(
    async (name: string, raw: RawSweepOptions) => setExit(await sweep(name, raw, host, texts)),
  );

  const { help: calibration } = texts.calibration;
  withCalibrateOptions(command('calibrate', calibration.summary).argument('<file>', calibration.file), texts).action(
    async (path: string, raw: RawCalibrateOptions) => setExit(await calibrate(path, raw, host, texts)),
  );

  const { help } = texts.robustness;
  withRobustOptions(command('robust', help.robust.summary).argument('<source>', help.source), texts).action(
    async (name: string, raw: RawRobustOptions) => setExit(await robust(name, raw, host, texts)),
  );

  withDiscoverOptions(command('discover', help.discover.summary).argument('<source>', help.source), texts).action(
    async (name: string, raw: RawDiscoverOptions) => setExit(await discover(name, raw, host, texts)),
  );

  withExplainOptions(command('explain-difference', t.explainDifference.summary), texts).action(
    async (from: string, to: string, raw: RawExplainOptions) =>
      setExit(await explainDifference([from, to], raw, host, texts)),
  );

  withOptimiseOptions(command('optimise', texts.search.help.summary).argument('<case>', t.case), texts).action(
    async (name: string, raw: RawOptimiseOptions) => setExit(await optimise(name, raw, host, texts)),
  );

  withNationOptions(command('nation', t.nation.summary), texts).action(async (raw: RawNationOptions) =>
    setExit(await nation(raw, host, texts)),
  );

  command('worker', texts.queue.help.summary)
    .option('--queue [url]', texts.queue.help.queue)
    .option('--workers <n>', texts.queue.help.workers)
    .option('--store <folder>', texts.queue.help.store)
    .option('--once', texts.queue.help.once)
    .action(async (raw: RawWorkerOptions) => setExit(await worker(raw, host, texts)));

  command('status', t.status.summary)
    .argument('<folder>', t.status.folder)
    .option('--format <format>', t.status.format, statusFormats[0])
    .action(async (folder: string, raw: RawStatusOptions) => setExit(await status(folder, raw, host, texts)));

  command('merge', t.merge.summary)
    .argument('<out>', t.merge.out)
    .argument('<in...>', t.merge.inputs)
    .option('--format <format>', t.format, formats[0])
    .action(async (out: string, inputs: readonly string[], raw: RawMergeOptions) =>
      setExit(await merge(out, inputs, raw, host, texts)),
    );

  withLedgerOptions(command('ledger', texts.ledgerReading.help.summary), texts).action(
    async (file: string, raw: RawLedgerOptions) => setExit(await ledger(file, raw, host, texts)),
  );

  command('validate', t.validate.summary)
    .argument('[case]', t.validate.case)
    .option('--replicates <n>', fill(t.compare.replicates, { value: validateDefaults.replicates }))
    .option('--days <days>', fill(t.days, { warmup: warmupDays, followUp: followUpDays }), String(defaultDays))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--slice <1/k>', fill(t.validate.slice, { value: `1/${validateDefaults.slice}` }))
    .option('--workers <n>', t.workers)
    .option('--set <key=value...>', t.set)
    .option('--role <role>', fill(t.validate.role, { roles: shownRoles.join(', ') }), shownRoles[0])
    .option('--format <format>', t.validate.format, validateFormats[0])
    .action(async (name: string | undefined, raw: RawValidateOptions) =>
      setExit(await validate(name, raw, host, texts)),
    );

  command('serve', t.serve.summary)
    .option('--port <n>', fill(t.serve.port, { further: furtherPorts }), String(serveDefaults.port))
    .option('--host <name>', fill(t.serve.host, { value: serveDefaults.host }))
    .option('--folder <dir>', t.serve.folder)
    .action(async (raw: RawServeOptions) => setExit(await serve(raw, host, texts)));

  return program;
}

function withRunOptions(command: Command, texts: Texts): Command {
  const { commands: t } = texts;
  const asked = command
    .option('--days <days>', fill(t.days, { warmup: warmupDays, followUp: followUpDays }), String(defaultDays))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--slice <1/k>', t.slice, '1/1')
    .option('--set <key=value...>', t.set);
  return withOutputOptions(asked, texts);
}

function withOutputOptions(command: Command, { commands: t }: Texts): Command {
  return command
    .option('--workers <n>', t.workers)
    .option('--log <scope>', t.log, logScopes[0])
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', t.out);
}

/** Read before everything else, by `readerLanguage`: help needs it. Named here so that it is known and shown. */
const languageOption = (description: string) => new Option(`--lang <${languages.join('|')}>`, description);

const precisionLabels = (texts: Texts) =>
  precisionOutcomes.map((key) => outcomeLabel(key, texts)).join(texts.report.separator);
