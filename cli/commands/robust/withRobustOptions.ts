import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { outcomeLabel } from '../../../report/words.ts';
import { withEnsembleOptions } from '../ensemble/withEnsembleOptions.ts';
import { robustPolicies } from './robust.ts';

/** What `robust` can be told. */
export function withRobustOptions(command: Command, texts: Texts): Command {
  const t = texts.robustness.help.robust;
  const objectives = usualObjectives.map((key) => outcomeLabel(key, texts)).join(texts.report.separator);
  const own = command
    .option('--policies <names>', fill(t.policies, { value: robustPolicies.join(',') }))
    .option('--reference <name>', t.reference)
    .option('--objectives <keys>', fill(t.objectives, { value: objectives }))
    .option('--target <bounds...>', t.target)
    .option('--prior <file>', t.prior)
    .option('--at <key=value...>', t.at);
  return withEnsembleOptions(own, t.out, texts);
}
