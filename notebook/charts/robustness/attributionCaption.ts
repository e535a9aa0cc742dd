import { fill } from '../../../locales/fill.ts';
import type { ExplainView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';

/** Digits of a hash that tell it from any other one would meet. */
const hashDigits = 16;

/** How to read a figure (`parts`, whole sentences), then what it is made from: hybrids, worlds, days, case, seed, slice, version, and whether it is still running. */
export function attributionCaption(parts: readonly string[], view: ExplainView, { page }: ChartReader): string {
  const { common, robustness: t, sensitivity } = page.charts;
  const { document, facts, phase, state } = view;
  const made = fill(t.waterfall.made, {
    hybrids: document.points,
    worlds: facts.replicates,
    days: facts.days,
    case: facts.caseLabel,
    seed: facts.seed,
    version: facts.version,
  });
  const slice = { slice: facts.sliceDenominator };
  return [
    ...parts,
    made,
    ...(phase === 'preview' ? [fill(common.preview, slice)] : []),
    ...(phase !== 'preview' && facts.sliceDenominator > 1 ? [fill(common.slice, slice)] : []),
    ...(state === 'running' || state === 'paused' ? [sensitivity.running] : []),
  ].join(common.gap);
}

/** What the figure can be cited by, in one line: hybrids, worlds, seed, slice, version, engine, hash. */
export function attributionCitedBy({ document }: ExplainView, { page, texts }: ChartReader): string {
  const t = texts.sensitivity.caption;
  const { points, replicates, seed, slice, version, engine, hash } = document;
  return [
    fill(page.charts.robustness.waterfall.hybrids, { n: points }),
    fill(page.charts.robustness.waterfall.worlds, { n: replicates }),
    fill(t.seed, { seed }),
    fill(t.slice, { slice }),
    fill(t.version, { version }),
    fill(t.engine, { engine: engine.slice(0, hashDigits) }),
    fill(t.hash, { hash: hash.slice(0, hashDigits) }),
  ].join(' · ');
}
