import type { Language } from '../../locales/language.ts';
import type { AssessedTarget, ValidatedCase, ValidationDocument } from '../../report/validation/validationDocument.ts';
import { caseOf } from '../../scenarios/catalogue.ts';
import type { FigureView } from './comparisonView.ts';

/** A result of the validation, or as much of it as is done, with what the reader looks at: what figure and tables are made from. Never changed, replaced. */
export interface ValidationView extends FigureView {
  readonly document: ValidationDocument;
  /** The day a kept result was made; null for a new run. */
  readonly made: string | null;
  /** Id of the case that is shown, or null for all. */
  readonly shownCase: string | null;
  readonly shownRole: 'all' | AssessedTarget['role'];
  /** Of these, with the targets of the role alone. */
  readonly cases: readonly ValidatedCase[];
}

export interface ValidationShown {
  readonly document: ValidationDocument;
  readonly made: string | null;
  readonly shownCase: string | null;
  readonly shownRole: ValidationView['shownRole'];
  readonly state: ValidationView['state'];
  readonly language: Language;
  /** What all cases together are called. */
  readonly allCases: string;
}

export function validationViewOf(shown: ValidationShown): ValidationView {
  const { document, made, shownCase, shownRole, state, language, allCases } = shown;
  const cases = document.cases
    .filter((one) => shownCase === null || one.case === shownCase)
    .map((one) => ({ ...one, targets: one.targets.filter(({ role }) => shownRole === 'all' || role === shownRole) }));
  return {
    document,
    made,
    shownCase,
    shownRole,
    cases,
    phase: 'full',
    state,
    policies: [],
    reference: '',
    facts: {
      caseLabel: shownCase === null ? allCases : caseOf(shownCase).label[language],
      seed: document.seed,
      replicates: Math.max(0, ...document.cases.map(({ replicates }) => replicates)),
      days: document.days,
      sliceDenominator: Number(document.slice.slice('1/'.length)),
      version: document.version,
      engine: document.engine,
    },
  };
}
