import type { ChartReader } from '../../charts/chart.ts';
import type { FigureView } from '../../view/comparisonView.ts';
import { hashText } from '../hashText.ts';

export type FactRow = readonly [label: string, value: string | number];

/** What was asked and with what, so that it can be asked again. */
export function factRows(view: FigureView, reader: ChartReader): FactRow[] {
  const { phase, policies, reference, facts } = view;
  const words = reader.page.figures.facts;
  const made: FactRow[] = [
    [words.version, `zhili ${facts.version}`],
    [words.engine, facts.engine],
  ];
  if (view.isMeasured === true) return made;
  const preview: FactRow[] = phase === 'preview' ? [[words.slice, words.preview]] : [];
  return [
    [words.case, facts.caseLabel],
    ...policies.map(
      ({ id, label }): FactRow => [words.policies, `${label} (${id === reference ? `${id}, ${words.reference}` : id})`],
    ),
    [words.seed, facts.seed],
    [words.worlds, facts.replicates],
    [words.days, facts.days],
    [words.slice, `1/${facts.sliceDenominator}`],
    ...preview,
    ...made,
    ...(facts.hash === undefined ? [] : [[words.hash, hashText(view, reader)] as const]),
  ];
}
