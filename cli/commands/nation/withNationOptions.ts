import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { defaultNation } from '../../../scenarios/nation/nationChoice.ts';
import { formats } from '../runOptions.ts';

/** What `nation` can be told. */
export function withNationOptions(command: Command, { commands: t, queue }: Texts): Command {
  const { counties, replicates, days, seed } = defaultNation;
  return command
    .option('--counties <n>', t.nation.counties, String(counties))
    .option('--replicates <n>', t.nation.replicates, String(replicates))
    .option('--days <days>', fill(t.days, { warmup: 180, followUp: 90 }), String(days))
    .option('--slice <1/k>', t.slice, '1/1')
    .option('--seed <seed>', t.nation.seed, String(seed))
    .option('--list', t.nation.list)
    .option('--dry-run', t.nation.dryRun)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', t.nation.out)
    .option('--queue [url]', queue.help.sweepQueue);
}
