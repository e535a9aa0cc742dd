import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { outcomeLabel } from '../../../report/words.ts';
import {
  defaultDays,
  defaultPolicies,
  defaultReplicates,
  defaultSeed,
  precisionOutcomes,
} from '../../../scenarios/question/defaults.ts';

/** The options of `compare` that say what is asked, without values of their own: a token or a settings file takes none of them. */
export function withReportOptions(command: Command, daysText: string, texts: Texts): Command {
  const { commands: t } = texts;
  const byDefault = (text: string, value: string | number) => `${text} ${fill(t.defaultValue, { value })}`;
  const outcomes = precisionOutcomes.map((key) => outcomeLabel(key, texts)).join(texts.report.separator);
  return command
    .requiredOption('--out <file>', t.report.out)
    .option('--policies <names>', fill(t.report.policies, { value: defaultPolicies.join(',') }))
    .option('--replicates <n>', fill(t.compare.replicates, { value: defaultReplicates }))
    .option('--precision <share>', fill(t.compare.precision, { outcomes }))
    .option('--reference <name>', t.compare.reference)
    .option('--ensemble <file>', t.compare.ensemble)
    .option('--days <days>', byDefault(daysText, defaultDays))
    .option('--seed <seed>', byDefault(t.seed, defaultSeed))
    .option('--slice <1/k>', byDefault(t.slice, '1/1'))
    .option('--set <key=value...>', t.set)
    .option('--workers <n>', t.workers);
}
