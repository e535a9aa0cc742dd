import type { Command } from 'commander';
import type { Texts } from '../../../locales/texts.ts';
import { formats } from '../runOptions.ts';

/** What `calibrate` can be told. */
export function withCalibrateOptions(command: Command, { commands: t, calibration }: Texts): Command {
  const { help } = calibration;
  return command
    .option('--generations <n>', help.generations)
    .option('--budget <time>', help.budget)
    .option('--dry-run', help.dryRun)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', help.out);
}
