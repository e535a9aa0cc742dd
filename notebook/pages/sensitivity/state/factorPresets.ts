import { uncertainties } from '../../../../models/governance/parameters/uncertainties.ts';
import type { Experiment, FactorChoice } from '../../../../scenarios/experiment/experiment.ts';
import { experimentOf } from '../../../../scenarios/experiment/experimentCatalogue.ts';
import { addFactors, isScaled } from './factorEdits.ts';

/** What was named before any result as deciding which arrangement wins (model document, section 9), frontline slack among it. */
export const decidingFactors: readonly FactorChoice[] = experimentOf('deciding-tornado').factors;

/** Hands of every kind on the frontline at once, relative to what the case has. */
export const frontlineSlack: FactorChoice = decidingFactors.find(isScaled)!;

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
