import type { Texts } from '../../locales/texts.ts';
import type { ParameterKey } from '../../models/governance/locales/parameterWords.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { displayed } from '../../report/numbers.ts';
import { rangeText } from '../../report/parameterText.ts';
import { unitText } from '../../report/words.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { PageTerm } from '../locales/en/terms.ts';
import type { PageTexts } from '../locales/texts.ts';
import { type TermProvenance, termProvenanceOf } from './termProvenance.ts';

/** An outcome, a parameter, or a term of the page. */
export type TermId = `outcome:${string}` | `parameter:${string}` | `term:${PageTerm}`;

/** Words of the model and of the page in one language. */
export interface TermWords {
  readonly texts: Texts;
  readonly page: PageTexts;
}

/** What a reader is told of a term; every field ready to be shown, one that does not apply is left out. */
export interface TermText {
  readonly title: string;
  readonly unit?: string;
  readonly definition: string;
  readonly estimator?: string;
  /** Which direction is better. */
  readonly better?: string;
  /** Bounds or options of a parameter. */
  readonly bounds?: string;
  readonly provenance?: TermProvenance;
}

/**
 * What the card of a term says; null for an id that is not known. With a plan, a parameter has its value and provenance there: a lever those
 * of `policy`, by default the reference. Without one, those of the model's default.
 */
export function termOf(id: string, words: TermWords, plan?: Plan, policy?: string): TermText | null {
  const [, kind, key] = /^(\w+):(.+)$/.exec(id) ?? [];
  if (kind === 'outcome') return outcomeTerm(key!, words);
  if (kind === 'parameter') return parameterTerm(key!, words, plan, policy);
  return kind === 'term' ? pageTerm(key!, words) : null;
}

function outcomeTerm(key: string, { texts }: TermWords): TermText | null {
  const definition = outcomeDefinitions.find((outcome) => outcome.key === key);
  const words = texts.outcomes[key];
  if (definition === undefined || words === undefined) return null;
  return {
    title: words.label,
    ...unitOf(displayed(definition.unit).unit, texts),
    definition: words.definition,
    estimator: words.estimator,
    better: texts.report.better[definition.better],
  };
}

function parameterTerm(key: string, words: TermWords, plan?: Plan, policy?: string): TermText | null {
  const definition = parameterOf(key);
  if (definition === undefined) return null;
  const { texts } = words;
  const { label, note } = texts.parameters[key as ParameterKey];
  const bounds = rangeText(definition);
  return {
    title: label,
    ...unitOf(definition.unit, texts),
    definition: note,
    ...(bounds === '' ? {} : { bounds }),
    provenance: termProvenanceOf(definition, words, plan, policy),
  };
}

function pageTerm(key: string, { page }: TermWords): TermText | null {
  return Object.hasOwn(page.terms.page, key) ? page.terms.page[key as PageTerm] : null;
}

function unitOf(unit: string, texts: Texts): { readonly unit?: string } {
  const text = unitText(unit, texts);
  return text === '' ? {} : { unit: text };
}
