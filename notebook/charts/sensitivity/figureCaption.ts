import { fill } from '../../../locales/fill.ts';
import { cautionText } from '../../../report/sensitivity/cautionText.ts';
import { designText } from '../../../report/sensitivity/designText.ts';
import { graveCaution, type SensitivityMethod } from '../../../report/sensitivity/sensitivityMethod.ts';
import type { Caution, SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { ChartReader } from '../chart.ts';

/** The method whose results a figure shows; all of them, or the response alone. */
type Shows = SensitivityMethod | 'all' | 'none';

/**
 * How to read a figure (`parts`, whole sentences), why it is not to be trusted where that is so (cautions on what it shows and on everything), then what it is
 * made from: points, design, worlds, days, case, seed, slice, version, and whether it is still running.
 */
export function figureCaption(
  parts: readonly string[],
  shows: Shows,
  view: SensitivityView,
  { page, texts }: ChartReader,
): string {
  const { common, sensitivity: t } = page.charts;
  const { caption } = texts.sensitivity;
  const { document, facts, phase, state } = view;
  const { result } = shownResponse(view);
  const made = fill(t.made, {
    points: fill(document.points < document.pointsPlanned ? caption.pointsOf : caption.points, {
      points: document.points,
      planned: document.pointsPlanned,
    }),
    design: designText(document.design, texts),
    defined: fill(t.defined, { n: result.n }),
    worlds: fill(facts.replicates === 1 ? caption.world : caption.worlds, { n: facts.replicates }),
    days: facts.days,
    case: facts.caseLabel,
    seed: facts.seed,
    version: facts.version,
  });
  const slice = { slice: facts.sliceDenominator };
  const sentences = [...parts, ...cautionsOn(shows, result).map((one) => cautionText(one, texts)), made];
  if (phase === 'preview') sentences.push(fill(common.preview, slice));
  else if (facts.sliceDenominator > 1) sentences.push(fill(common.slice, slice));
  if (state === 'running' || state === 'paused') sentences.push(t.running);
  return sentences.join(common.gap);
}

/**
 * What must travel with a figure wherever it is taken: grave cautions on everything and on what it shows, and why estimates lie below 0. The rest stands once above
 * all figures; a table of all methods marks each in its head.
 */
function cautionsOn(shows: Shows, { cautions }: SensitivityResult): Caution[] {
  return cautions.filter(
    ({ about, isGrave, code }) =>
      (about === undefined || about === shows) && (isGrave || (code === 'negativeIndices' && about === shows)),
  );
}

/** The words over a drawing that must not rank factors; undefined where it may. */
export const warningOf = (method: SensitivityMethod, result: SensitivityResult, { page }: ChartReader) =>
  graveCaution(result, method) === undefined ? undefined : page.charts.sensitivity.warning;
