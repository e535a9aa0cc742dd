import type { Command } from 'commander';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { withEnsembleOptions } from '../ensemble/withEnsembleOptions.ts';
import { discoverPolicies } from './discover.ts';
import { discoverDefaults, sides } from './discoverOptions.ts';

/** What `discover` can be told. */
export function withDiscoverOptions(command: Command, texts: Texts): Command {
  const t = texts.robustness.help.discover;
  const { outcome, boxes } = discoverDefaults;
  const own = command
    .option('--policy <name>', fill(t.policy, { value: discoverPolicies.policy }))
    .option('--against <name>', t.against)
    .option('--outcome <key>', fill(t.outcome, { value: outcome }))
    .option('--side <side>', `${t.side} ${fill(texts.commands.defaultValue, { value: sides[0] })}`)
    .option('--reached <bound>', t.reached)
    .option('--density <share>', t.density)
    .option('--coverage <share>', t.coverage)
    .option('--boxes <n>', `${t.boxes} ${fill(texts.commands.defaultValue, { value: boxes })}`)
    .option('--tree', t.tree);
  return withEnsembleOptions(own, t.out, texts);
}
