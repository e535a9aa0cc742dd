import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { drawnDefaults } from '../../../scenarios/experiment/drawnExperiment.ts';
import { formats } from '../runOptions.ts';

/** What `robust` and `discover` can be told of what is run and written; `out` says what goes into the folder. */
export function withEnsembleOptions(command: Command, out: string, { commands: t, robustness }: Texts): Command {
  const own = robustness.help;
  const { points, replicates, days } = drawnDefaults;
  return command
    .option('--points <n>', fill(own.points, { value: points }))
    .option('--budget <time>', t.sweep.budget)
    .option('--dry-run', t.sweep.dryRun)
    .option('--replicates <n>', fill(own.replicates, { value: replicates }))
    .option('--days <days>', fill(own.days, { value: days }))
    .option('--seed <seed>', t.sweep.seed)
    .option('--slice <1/k>', own.slice)
    .option('--set <key=value...>', t.sweep.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', out);
}
