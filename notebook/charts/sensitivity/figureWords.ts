import { fill } from '../../../locales/fill.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { displayed } from '../../../report/numbers.ts';
import { captionParts } from '../../../report/sensitivity/captionParts.ts';
import { namesOf, type SensitivityNames } from '../../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../../report/words.ts';
import type { TermId } from '../../terms/termText.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { ChartReader } from '../chart.ts';

/** What the figures of a sweep call things, and the unit they show the response in. */
export interface FigureWords {
  readonly names: SensitivityNames;
  /** What a factor can be looked up by, in the order of the factors. */
  readonly terms: readonly (TermId | null)[];
  /** A number of the response times this is one of the unit shown. */
  readonly scale: number;
  /** Of the response, and of a difference of two of them; in brackets, or empty. */
  readonly unit: string;
  readonly effectUnit: string;
  /** The same at the end of a title. */
  readonly titleUnit: string;
  readonly effectTitleUnit: string;
}

/** The words of the response that is shown. */
export function figureWords(view: SensitivityView, { page, texts }: ChartReader): FigureWords {
  const own = new Map(view.policies.map(({ id, label }) => [id, label]));
  const names = namesOf(view.document, view.response, texts, own);
  const { factor, unit, differenceUnit } = displayed(names.unit);
  const { unit: inBrackets, titleUnit } = page.charts.sensitivity;
  const level = shownResponse(view).against === null ? unit : differenceUnit;
  const put = (name: string, template: string) => {
    const text = unitText(name, texts);
    return text === '' ? '' : fill(template, { unit: text });
  };
  return {
    names,
    terms: view.document.factors.map(({ factor: { key }, choice }): TermId | null =>
      'times' in choice || parameterOf(key) === undefined ? null : `parameter:${key}`,
    ),
    scale: factor,
    unit: put(level, inBrackets),
    effectUnit: put(differenceUnit, inBrackets),
    titleUnit: put(level, titleUnit),
    effectTitleUnit: put(differenceUnit, titleUnit),
  };
}

/** What a figure can be cited by, in one line: points, worlds, seed, slice, design, version, engine, hash. */
export const citedBy = ({ document }: SensitivityView, { texts }: ChartReader): string =>
  captionParts(document, texts).join(' · ');
