import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { levers } from '../../../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../../../models/governance/parameters/uncertainties.ts';
import type { Experiment, FactorChoice } from '../../../../scenarios/experiment/experiment.ts';
import { addFactors, firstChoice } from './factorEdits.ts';

/** Hands of every kind on the frontline at once, relative to what the case has. */
export const frontlineSlack: FactorChoice = {
  key: 'frontlineSlack',
  label: { zh: '一线人手', en: 'Frontline staff' },
  times: ['gridWorkerShare', 'cadreShare', 'partTimeMediatorShare', 'townshipDeskShare', 'countyDeskShare'],
  range: [0.5, 1.5],
};

/** What was named before any result as deciding which arrangement wins (model document, section 9). */
export const decidingFactors: readonly FactorChoice[] = [
  frontlineSlack,
  { key: 'growthPerDay' },
  { key: 'severalDepartmentsShare' },
  { key: 'successLocality' },
  { key: 'localDiscount' },
];

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
