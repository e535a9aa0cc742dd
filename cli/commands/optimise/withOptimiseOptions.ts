import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { outcomeLabel } from '../../../report/words.ts';
import { leverGroupKeys } from '../../../scenarios/leverGroups.ts';
import { defaultSeed } from '../../../scenarios/question/defaults.ts';
import { formats } from '../runOptions.ts';
import { aims, optimiseDefaults, outcomeOfAim, rangeChoices } from './optimiseOptions.ts';

/** What `optimise` can be told. */
export function withOptimiseOptions(command: Command, texts: Texts): Command {
  const { commands: t, search, report } = texts;
  const { help: own } = search;
  const { population, generations, worlds, telling, days } = optimiseDefaults;
  const labels = aims.map((aim) => outcomeLabel(outcomeOfAim(aim), texts)).join(report.separator);
  return command
    .option('--objectives <keys>', fill(own.objectives, { aims: aims.join(', '), value: labels }))
    .option('--levers <keys>', fill(own.levers, { groups: leverGroupKeys.join(', ') }))
    .option('--ranges <choice>', own.ranges, rangeChoices[0])
    .option('--start <names>', own.start)
    .option('--population <n>', own.population, String(population))
    .option('--generations <n>', own.generations, String(generations))
    .option('--worlds <n>', own.worlds, String(worlds))
    .option('--telling <n>', own.telling, String(telling))
    .option('--uncertain [keys]', own.uncertain)
    .option('--budget <time>', own.budget)
    .option('--slice <1/k>', t.sensitivity.slice)
    .option('--days <days>', fill(t.sensitivity.days, { value: days }))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--set <key=value...>', t.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', own.out);
}
