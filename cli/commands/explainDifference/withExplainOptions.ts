import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { usualPairs } from '../../../scenarios/attribution/planAttribution.ts';
import { defaultDays, defaultSeed } from '../../../scenarios/question/defaults.ts';
import { formats } from '../runOptions.ts';
import { groupings, usualWorlds } from './explainOptions.ts';

/** What `explain-difference` can be told. */
export function withExplainOptions(command: Command, { commands, queue }: Texts): Command {
  const t = commands.explainDifference;
  return command
    .argument('<a>', t.from)
    .argument('<b>', t.to)
    .option('--case <name>', t.case)
    .option('--outcome <keys...>', fill(t.outcome, { value: usualObjectives.join(', ') }))
    .option('--by <groups|levers|file>', t.by, groupings[0])
    .option('--worlds <n>', `${t.worlds} ${fill(commands.defaultValue, { value: usualWorlds })}`)
    .option('--sampled <pairs>', fill(t.sampled, { value: usualPairs }))
    .option('--budget <time>', t.budget)
    .option('--dry-run', commands.sweep.dryRun)
    .option('--days <days>', fill(commands.days, { warmup: 180, followUp: 90 }), String(defaultDays))
    .option('--seed <seed>', commands.seed, String(defaultSeed))
    .option('--slice <1/k>', commands.slice, '1/1')
    .option('--set <key=value...>', commands.set)
    .option('--workers <n>', commands.workers)
    .option('--format <format>', commands.format, formats[0])
    .option('--out <folder>', t.out)
    .option('--shard <i/n>', commands.sweep.shard)
    .option('--queue [url]', queue.help.sweepQueue);
}
