import type { FactorChoice } from './experiment.ts';
import { experimentOf } from './experimentCatalogue.ts';

type ScaledChoice = Extract<FactorChoice, { readonly times: readonly string[] }>;

/** What was named before any result as deciding which arrangement wins (model document, section 9), frontline slack among it. */
export const decidingChoices = (): readonly FactorChoice[] => experimentOf('deciding-tornado').factors;

/** Frontline slack: hands of every kind at once, relative to what the case has. */
export const slackChoice = (): ScaledChoice => decidingChoices().find((choice) => 'times' in choice)!;
