import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { levers } from '../../../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../../../models/governance/parameters/uncertainties.ts';
import type { Experiment, FactorChoice } from '../../../../scenarios/experiment/experiment.ts';
import { experimentOf } from '../../../../scenarios/experiment/experimentCatalogue.ts';
import { addFactors, firstChoice, isScaled } from './factorEdits.ts';

/** What was named before any result as deciding which arrangement wins (model document, section 9), frontline slack among it. */
export const decidingFactors: readonly FactorChoice[] = experimentOf('deciding-tornado').factors;

/** Hands of every kind on the frontline at once, relative to what the case has. */
export const frontlineSlack: FactorChoice = decidingFactors.find(isScaled)!;

/** Bound to each other (shares that sum to one, powers of which one is the greater): no one of them can be moved alone. */
const bound = new Set<string>([
  'authorityTownship',
  'authorityCommunity',
  'staffShareCounty',
  'staffShareTownship',
  'staffShareCommunity',
]);

export const presets = ['deciding', 'uncertainties', 'levers'] as const;
export type Preset = (typeof presets)[number];

/** Adds the factors of a preset that are not there yet. */
export function addPreset(experiment: Experiment, preset: Preset): Experiment {
  if (preset === 'deciding') return addFactors(experiment, decidingFactors);
  const definitions: readonly ParameterDefinition[] =
    preset === 'uncertainties' ? uncertainties : levers.filter(({ key }) => !bound.has(key));
  return addFactors(
    experiment,
    definitions.map((one) => firstChoice(experiment, one)),
  );
}
