import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { outcomeLabel } from '../../../report/words.ts';
import { defaultSeed } from '../../../scenarios/question/defaults.ts';
import { formats } from '../runOptions.ts';
import { factorGroups } from './factorChoices.ts';
import { keepLimits, sensitivityDefaults, stageMethods } from './sensitivityOptions.ts';

/** What `sensitivity` can be told. */
export function withSensitivityOptions(command: Command, texts: Texts): Command {
  const { commands: t } = texts;
  const { sensitivity: own } = t;
  const { policies, outcomes, factors, keep, trajectories, points, replicates, days } = sensitivityDefaults;
  const labels = outcomes.map((key) => outcomeLabel(key, texts));
  return command
    .option('--policies <names>', own.policies, policies.join(','))
    .option('--outcomes <keys>', fill(own.outcomes, { value: labels.join(texts.report.separator) }))
    .option('--factors <keys>', fill(own.factors, { groups: factorGroups.join(', ') }), factors)
    .option('--keep <n>', fill(own.keep, keepLimits), String(keep))
    .option('--method <method>', own.method, stageMethods[0])
    .option('--trajectories <n>', fill(own.trajectories, { value: trajectories }))
    .option('--points <n>', fill(own.points, points))
    .option('--budget <time>', own.budget)
    .option('--replicates <n>', fill(t.compare.replicates, { value: replicates }))
    .option('--slice <1/k>', own.slice)
    .option('--days <days>', fill(own.days, { value: days }))
    .option('--seed <seed>', t.seed, String(defaultSeed))
    .option('--set <key=value...>', t.set)
    .option('--workers <n>', t.workers)
    .option('--format <format>', t.format, formats[0])
    .option('--out <folder>', own.out);
}
