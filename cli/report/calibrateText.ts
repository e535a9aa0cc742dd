import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type {
  CalibratedFactor,
  CalibratedTarget,
  CalibrationDocument,
} from '../../report/calibration/calibrationDocument.ts';
import { outcomeNumbers } from '../../report/calibration/calibrationNames.ts';
import {
  calibrationCase,
  calibrationFacts,
  cautionSentences,
  effortSentences,
  ensembleSentences,
  factorName,
  heldOutSentences,
  isHeldOut,
  posteriorSentences,
  verdictSentences,
} from '../../report/calibration/calibrationSentences.ts';
import { bareValue, sharePercent } from '../../report/decision/decisionWords.ts';
import { displayed } from '../../report/numbers.ts';
import { policyName } from '../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../report/words.ts';
import { rangeOf } from '../../sim/analysis/calibration/distances.ts';
import { grid, wrap } from './grid.ts';

const lineWidth = 100;
const labelWidth = 40;

/** A calibration: what the targets say, the posterior of every parameter, every target in fresh worlds, and what to do with it. `file` is where the ensemble is. */
export function calibrateText(document: CalibrationDocument, texts: Texts, file?: string): string {
  const t = texts.calibration.report;
  const { label, case: _, policy, verdict, ensemble } = document;
  const line = (text: string) => wrap(text, lineWidth, '  ');
  const lines = (sentences: readonly string[]) => (sentences.length > 0 ? [sentences.map(line).join('\n')] : []);
  const named = {
    label: label[texts.language],
    case: calibrationCase(document, texts),
    policy: policyName(policy, texts),
  };
  const cautions = cautionSentences(document, texts);
  const parts = [
    line(fill(t.title, named)),
    ...lines([...verdictSentences(document, texts), ...effortSentences(document, texts)]),
    ...(verdict === 'reached' ? [`${t.factors}\n${factorGrid(document, texts)}`] : []),
    ...lines(posteriorSentences(document, texts)),
    `${line(t.targets)}\n${targetGrid(document, texts)}`,
    ...lines(heldOutSentences(document, texts)),
    ...(ensemble !== null && file !== undefined ? lines(ensembleSentences(document, file, texts)) : []),
    ...(cautions.length > 0 ? [[t.cautions, ...cautions.map((one) => line(`- ${one}`))].join('\n')] : []),
    line(fill(t.cite, { facts: calibrationFacts(document, texts).join(' · ') })),
  ];
  return `${parts.join('\n\n')}\n`;
}

function factorGrid({ factors }: CalibrationDocument, texts: Texts): string {
  const t = texts.calibration.report;
  const { columns } = t;
  const rows = factors.map((one) => {
    const { posterior } = one;
    const { contraction } = posterior!;
    const shrunk = Number.isFinite(contraction.value) ? `${Math.round(100 * contraction.value)} %` : texts.report.none;
    return [
      wrap(factorName(one, texts), labelWidth, '  '),
      figures(one, 'prior', texts),
      figures(one, 'posterior', texts),
      shrunk,
      t.status[posterior!.status],
    ];
  });
  return grid([['', columns.prior, columns.posterior, columns.contraction, columns.status], ...rows]);
}

/** Median and middle 95 %, or the shares of few values. */
function figures({ factor, posterior }: CalibratedFactor, which: 'prior' | 'posterior', texts: Texts): string {
  const { shares } = posterior!;
  if (factor.kind === 'choice') {
    const t = texts.calibration.report.shares;
    return factor.values
      .map((value, i) => fill(t, { value: bareValue(value, texts), share: sharePercent(shares![which][i]!, texts) }))
      .join('\n');
  }
  const values = posterior![which];
  const [lo, , middle, , hi] = values.map((value) => bareValue(value, texts));
  return `${middle} [${lo}, ${hi}]`;
}

function targetGrid({ targets }: CalibrationDocument, texts: Texts): string {
  const t = texts.calibration.report;
  const { targetColumns: columns } = t;
  const rows = targets.map((target) => [
    wrap(targetLabel(target, texts), labelWidth, '  '),
    ...targetCells(target, texts),
    target.fresh === null ? '' : t.check[target.fresh.verdict],
  ]);
  return grid([['', columns.allowed, columns.prior, columns.fresh, columns.within, ''], ...rows]);
}

function targetLabel(target: CalibratedTarget, texts: Texts): string {
  const { label, unit } = target;
  const shown = `${label[texts.language]} ${unitText(displayed(unit).unit, texts)}`.trimEnd();
  return isHeldOut(target) ? `${shown} (${texts.calibration.report.heldOut})` : shown;
}

function targetCells({ outcome, known, unit, reach, fresh }: CalibratedTarget, texts: Texts): string[] {
  const [lo, hi] = outcomeNumbers(rangeOf({ key: outcome, ...known }), unit);
  const prior = reach === null || reach.met.n === 0 ? '' : sharePercent(reach.met.share, texts);
  if (fresh === null || fresh.n === 0) return [`${lo} – ${hi}`, prior, '', ''];
  const [middle, low, high] = outcomeNumbers([fresh.median, fresh.lo, fresh.hi], unit);
  return [`${lo} – ${hi}`, prior, `${middle} [${low}, ${high}]`, sharePercent(fresh.within.value, texts)];
}
