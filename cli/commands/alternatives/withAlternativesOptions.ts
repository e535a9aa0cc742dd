import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { featureNames } from '../../../scenarios/alternatives/agentFeatures.ts';
import { defaultDays, defaultPolicies, defaultSeed } from '../../../scenarios/question/defaults.ts';
import { formats } from '../runOptions.ts';
import { alternativesDefaults } from './alternativesOptions.ts';

const warmupDays = 180;
const followUpDays = 90;

/** What `alternatives` can be told. */
export function withAlternativesOptions(command: Command, { commands: t, alternatives: { help } }: Texts): Command {
  const { replicates, slice } = alternativesDefaults;
  return command
    .option('--policies <names>', t.compare.policies, defaultPolicies.join(','))
    .option('--reference <name>', t.compare.reference)
    .option('--replicates <n>', fill(help.replicates, { value: replicates }))
    .option('--features <names>', fill(help.features, { features: featureNames.join(', ') }))
    .option('--days <days>', fill(t.days, { warmup: warmupDays, followUp: followUpDays }), String(defaultDays))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--slice <1/k>', fill(help.slice, { value: slice }))
    .option('--set <key=value...>', t.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', help.out);
}
