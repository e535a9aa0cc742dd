import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { designText } from '../sensitivity/designText.ts';
import { factorLabel } from '../sensitivity/factorLabel.ts';
import { type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { factorRange } from '../sweep/factorRange.ts';

/** What a document says of its origin, as far as it says it. */
export interface CitedDocument {
  readonly version: string;
  readonly engine: string;
  readonly hash?: string | undefined;
  readonly experiment?: string;
  readonly case?: string;
  readonly seed?: number;
  readonly days?: number;
  readonly slice?: string;
  readonly replicates?: number;
  readonly policies?: readonly string[];
  /** Id of a policy; of a search something else. */
  readonly reference?: string | readonly number[] | null;
  readonly design?: DesignSpec;
  readonly points?: number;
  readonly pointsPlanned?: number;
  readonly factors?: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
}

export interface ReportFact {
  readonly key: keyof Texts['htmlReport']['facts'];
  readonly label: string;
  readonly value: string;
}

/** What a document can be cited and made again by, in the order of a title page. */
export function reportFacts(document: CitedDocument, texts: Texts, own?: PolicyNames): ReportFact[] {
  const { facts: labels, pointsOf } = texts.htmlReport;
  const { points, pointsPlanned = points, policies, reference, design } = document;
  const place = document.case;
  const values: Partial<Record<keyof typeof labels, string | number | undefined>> = {
    experiment: document.experiment,
    case: place !== undefined && caseIds.includes(place) ? caseOf(place).label[texts.language] : place,
    policies: policies?.map((id) => policyName(id, texts, own)).join(texts.report.separator),
    reference: typeof reference === 'string' ? policyName(reference, texts, own) : undefined,
    days: document.days,
    slice: document.slice,
    // Points that no design lays out are hybrids.
    [design === undefined ? 'hybrids' : 'points']:
      points === pointsPlanned ? points : fill(pointsOf, { points: points!, planned: pointsPlanned! }),
    replicates: document.replicates,
    design: design === undefined ? undefined : designText(design, texts),
    seed: document.seed,
    version: document.version,
    engine: document.engine,
    hash: document.hash,
  };
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) =>
    values[key] === undefined ? [] : [{ key, label: labels[key], value: String(values[key]) }],
  );
}

/** What a reader must know before the first number, of all facts. */
const leading: readonly ReportFact['key'][] = ['case', 'days', 'slice', 'points', 'hybrids', 'replicates', 'seed'];

/** The case and how much of it was run, in a line. */
export const leadingFacts = (facts: readonly ReportFact[]): string =>
  facts
    .filter(({ key }) => leading.includes(key))
    .map(({ key, label, value }) => (key === 'case' ? value : `${label} ${value}`))
    .join(' · ');

/** Label, key and range of every factor, in order. */
export const factorFacts = ({ factors = [] }: CitedDocument, texts: Texts): (readonly [string, string, string])[] =>
  factors.map(({ factor, choice }) => [
    factorLabel(factor, choice, texts),
    factor.key,
    factorRange(factor, choice, texts),
  ]);
