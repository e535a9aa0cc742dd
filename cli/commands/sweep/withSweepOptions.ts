import type { Command } from 'commander';
import type { Texts } from '../../../locales/texts.ts';
import { formats } from '../runOptions.ts';

/** What `sweep` can be told. Without an option it is as the experiment has it. */
export function withSweepOptions(command: Command, { commands: t, queue }: Texts): Command {
  return command
    .option('--points <n>', t.sweep.points)
    .option('--budget <time>', t.sweep.budget)
    .option('--dry-run', t.sweep.dryRun)
    .option('--replicates <n>', t.sweep.replicates)
    .option('--days <days>', t.sweep.days)
    .option('--seed <seed>', t.sweep.seed)
    .option('--slice <1/k>', t.sweep.slice)
    .option('--set <key=value...>', t.sweep.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', t.sweep.out)
    .option('--shard <i/n>', t.sweep.shard)
    .option('--queue [url]', queue.help.sweepQueue);
}
