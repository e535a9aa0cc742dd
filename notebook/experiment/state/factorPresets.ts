import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import { decidingChoices, slackChoice } from '../../../scenarios/experiment/decidingChoices.ts';
import type { Experiment, FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { experimentOf } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { addFactors } from './factorEdits.ts';

export const decidingFactors = decidingChoices();
export const frontlineSlack = slackChoice();

export const presets = ['deciding', 'uncertainties', 'levers'] as const;
export type Preset = (typeof presets)[number];

/**
 * Adds the factors of a preset that are not there yet. Levers have the ranges of the built-in screening: over all that is declared for them, most
 * points cannot be staffed or paid, and those that are bound to each other are left out.
 */
export const addPreset = (experiment: Experiment, preset: Preset): Experiment =>
  addFactors(experiment, factorsOf(preset));

function factorsOf(preset: Preset): readonly FactorChoice[] {
  switch (preset) {
    case 'deciding':
      return decidingFactors;
    case 'uncertainties':
      return uncertainties.map(({ key }) => ({ key }));
    case 'levers':
      return experimentOf('levers-screening').factors;
  }
}
