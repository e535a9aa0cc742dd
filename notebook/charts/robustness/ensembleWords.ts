import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { factorNames, type NamedFactor } from '../../../report/discovery/discoveryNames.ts';
import { captionParts } from '../../../report/sensitivity/captionParts.ts';
import type { PolicyNames } from '../../../report/sensitivity/sensitivityNames.ts';
import type { TermId } from '../../terms/termText.ts';
import type { EnsembleView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';

/** What the figures over drawn worlds call things, in the order of the factors. */
export interface EnsembleWords {
  readonly factors: readonly NamedFactor[];
  /** What a factor can be looked up by. */
  readonly terms: readonly (TermId | null)[];
  /** The label of a policy. */
  policy(id: string): string;
}

export const ensembleWords = (view: EnsembleView, { texts }: ChartReader): EnsembleWords => ({
  factors: factorNames(view.document.factors, texts),
  terms: view.document.factors.map(({ factor: { key }, choice }): TermId | null =>
    'times' in choice || parameterOf(key) === undefined ? null : `parameter:${key}`,
  ),
  policy: (id) => view.policies.find((one) => one.id === id)?.label ?? id,
});

/** Labels of the policies of a view, as sentences take them. */
export const ownNames = ({ policies }: Pick<EnsembleView, 'policies'>): PolicyNames =>
  new Map(policies.map(({ id, label }) => [id, label]));

/** The unit of an outcome by its definition; empty where it is not known. */
export const unitOfOutcome = (outcome: string): string =>
  outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '';

/** What a figure can be cited by, in one line: points, worlds, seed, slice, design, version, engine, hash. */
export const citedBy = ({ document }: EnsembleView, { texts }: ChartReader): string =>
  captionParts(document, texts).join(' · ');
