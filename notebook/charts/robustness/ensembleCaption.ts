import { fill } from '../../../locales/fill.ts';
import { designText } from '../../../report/sensitivity/designText.ts';
import type { EnsembleView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';

/** How to read a figure (`parts`, whole sentences), then what it is made from: points, design, worlds, days, case, seed, slice, version, and whether it is still running. */
export function ensembleCaption(parts: readonly string[], view: EnsembleView, { page, texts }: ChartReader): string {
  const { common, robustness: t, sensitivity } = page.charts;
  const { caption } = texts.sensitivity;
  const { document, facts, phase, state } = view;
  const made = fill(t.made, {
    points: fill(document.points < document.pointsPlanned ? caption.pointsOf : caption.points, {
      points: document.points,
      planned: document.pointsPlanned,
    }),
    design: designText(document.design, texts),
    worlds: fill(document.randomWorlds === 'own' ? t.ownWorlds : t.sharedWorlds, { n: facts.replicates }),
    days: facts.days,
    case: facts.caseLabel,
    seed: facts.seed,
    version: facts.version,
  });
  const slice = { slice: facts.sliceDenominator };
  const sentences = [...parts, made];
  if (phase === 'preview') sentences.push(fill(common.preview, slice));
  else if (facts.sliceDenominator > 1) sentences.push(fill(common.slice, slice));
  if (state === 'running' || state === 'paused') sentences.push(sensitivity.running);
  return sentences.join(common.gap);
}
