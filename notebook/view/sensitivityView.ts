import type { Texts } from '../../locales/texts.ts';
import type { ResponseChoice, SensitivityDocument } from '../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import type { SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import type { Design } from '../../sim/experiment/designs/design.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';
import type { FigureView } from './comparisonView.ts';

/** One state of a sweep with the response and the factor the reader looks at: what all its charts are made from. Never changed, replaced. */
export interface SensitivityView extends FigureView {
  readonly document: SensitivityDocument;
  /** Place of the shown response in the document. */
  readonly response: number;
  /** Place of the factor along which worlds are scattered. */
  readonly factor: number;
  readonly design: Design;
  readonly runs: SweepRuns;
}

export interface SensitivityShown {
  readonly plan: Pick<ExperimentPlan, 'plan' | 'design'>;
  /** Of `runs`: it holds the version, the engine and the hash. */
  readonly document: SensitivityDocument;
  readonly runs: SweepRuns;
  readonly response: number;
  readonly factor: number;
  /** `preview`: a slice of the county, labelled as such wherever it is shown. */
  readonly phase: SensitivityView['phase'];
  readonly state: SensitivityView['state'];
  /** Of the reader's language. */
  readonly texts: Texts;
}

/** The sweep as it stands, in the reader's language. Throws a `RangeError` where the document has no such response or factor. */
export function sensitivityViewOf(shown: SensitivityShown): SensitivityView {
  const { plan, document, runs, response, factor, phase, state, texts } = shown;
  if (document.responses[response] === undefined) throw new RangeError(`no response ${response}`);
  if (document.factors[factor] === undefined) throw new RangeError(`no factor ${factor}`);
  const isWhole = state === 'done' && phase === 'full' && document.stop === 'completed';
  return {
    document,
    response,
    factor,
    design: plan.design,
    runs,
    phase,
    state,
    policies: plan.plan.policies.map(({ id, policy }) => ({ id, label: policy.label[texts.language] })),
    reference: plan.plan.reference,
    facts: {
      caseLabel: plan.plan.caseSpec.label[texts.language],
      seed: document.seed,
      replicates: document.replicates,
      days: document.days,
      sliceDenominator: plan.plan.question.slice,
      version: document.version,
      engine: document.engine,
      hash: isWhole ? document.hash : null,
    },
  };
}

/** The response that is shown, with what the design lets one say of it. */
export const shownResponse = ({
  document,
  response,
}: SensitivityView): ResponseChoice & { readonly result: SensitivityResult } => document.responses[response]!;
