import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { contractionText, factorFigures, targetCells } from '../../report/calibration/calibrationCells.ts';
import type { CalibratedTarget, CalibrationDocument } from '../../report/calibration/calibrationDocument.ts';
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
import { displayed } from '../../report/numbers.ts';
import { policyName } from '../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../report/words.ts';
import { grid, wrap } from './grid.ts';

const lineWidth = 100;
const labelWidth = 40;

/** A calibration: what the targets say, the posterior of every parameter, every target in fresh worlds, and what to do with it. `file` is where the ensemble is, `caseName` what names the case on the command line. */
export function calibrateText(document: CalibrationDocument, texts: Texts, file?: string, caseName?: string): string {
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
    ...(ensemble !== null && file !== undefined ? lines(ensembleSentences(document, file, texts, caseName)) : []),
    ...(cautions.length > 0 ? [[t.cautions, ...cautions.map((one) => line(`- ${one}`))].join('\n')] : []),
    line(fill(t.cite, { facts: calibrationFacts(document, texts).join(' · ') })),
  ];
  return `${parts.join('\n\n')}\n`;
}

function factorGrid({ factors }: CalibrationDocument, texts: Texts): string {
  const t = texts.calibration.report;
  const { columns } = t;
  const rows = factors.map((one) => {
    return [
      wrap(factorName(one, texts), labelWidth, '  '),
      factorFigures(one, 'prior', texts),
      factorFigures(one, 'posterior', texts),
      contractionText(one, texts),
      t.status[one.posterior!.status],
    ];
  });
  return grid([['', columns.prior, columns.posterior, columns.contraction, columns.status], ...rows]);
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
