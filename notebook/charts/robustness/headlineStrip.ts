import { fill } from '../../../locales/fill.ts';
import { priorName } from '../../../report/robustness/robustNames.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { outcomeLabel } from '../../../report/words.ts';
import type { RobustView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawIndexRows } from '../sensitivity/drawIndexRows.ts';
import { estimateCells, estimateColumns, numberCell } from '../sensitivity/estimateCells.ts';
import { decimalsOf, estimateText } from '../sensitivity/estimateText.ts';
import { hasInterval, type IndexMark, times } from '../sensitivity/indexRows.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords } from './ensembleWords.ts';

const percent = 100;
const even = 50;

/** In which share of the drawn worlds each policy is better than the reference in each objective, and under the second prior. Null without a comparison. */
export const headlineStrip: Chart<RobustView> = {
  id: 'headline-strip',
  build(view, reader) {
    const { comparisons, objectives, reference } = view.document;
    if (comparisons.length === 0) return null;
    const t = reader.page.charts.robustness.headline;
    const words = ensembleWords(view, reader);
    const hasPrior = comparisons.some(({ headline }) => headline.priors.length > 0);
    const groups = objectives.map(({ outcome }) => ({
      heading: outcomeLabel(outcome, reader.texts),
      rows: comparisons
        .filter((one) => one.outcome === outcome)
        .map(({ policy, headline }) => ({
          label: words.policy(policy),
          term: null,
          marks: [
            { sign: 'filled', estimate: times(headline.share, percent) },
            ...headline.priors
              .slice(0, 1)
              .map(({ share }) => ({ sign: 'hollow', estimate: times(share, percent) }) as const),
          ] satisfies IndexMark[],
        })),
    }));
    const n = Math.max(...comparisons.map(({ headline }) => headline.n));
    const label = words.policy(reference);
    return {
      title: fill(t.title, { reference: label }),
      sentence: sentenceOf(view, reader),
      caption: ensembleCaption(
        [fill(t.reading, { n, reference: label }), ...priorNote(view, reader), reader.texts.decision.sentence.scope],
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: {
        columns: [
          { key: 'objective', label: t.columns.objective },
          { key: 'policy', label: t.columns.policy },
          { key: 'worlds', label: t.columns.worlds },
          ...estimateColumns('share', t.columns.share, reader),
          { key: 'lowest', label: t.columns.lowest },
          { key: 'highest', label: t.columns.highest },
          { key: 'unsure', label: t.columns.unsure },
          ...estimateColumns('prior', t.columns.prior, reader),
          { key: 'effective', label: t.columns.effective },
        ],
        rows: comparisons.map(({ policy, outcome, headline }) => {
          const [prior] = headline.priors;
          return [
            outcomeLabel(outcome, reader.texts),
            words.policy(policy),
            headline.n,
            ...estimateCells(times(headline.share, percent)),
            ...[headline.lowest, headline.highest, headline.unsure].map((share) => numberCell(share * percent)),
            ...(prior === undefined ? [null, null, null] : estimateCells(times(prior.share, percent))),
            numberCell(prior?.effective ?? Number.NaN),
          ];
        }),
      },
      draw: (width) =>
        drawIndexRows(
          groups,
          {
            label: fill(t.axis, { reference: label }),
            origin: 0,
            hasBars: false,
            domain: [0, percent],
            line: { at: even, label: t.even },
            isOpen: (estimate) => hasInterval(estimate) && estimate.lo <= even && estimate.hi >= even,
            ...(hasPrior
              ? {
                  key: [
                    { sign: 'filled', label: t.drawn },
                    { sign: 'hollow', label: t.secondPrior },
                  ],
                }
              : {}),
          },
          width,
          reader,
        ),
    };
  },
};

/** What the second prior is, and what so weighted worlds are worth. */
function priorNote({ document }: RobustView, { page, texts }: ChartReader): string[] {
  const [prior] = document.priors;
  if (prior === undefined) return [];
  const values = {
    prior: priorName(prior, texts),
    effective: Math.round(prior.effective),
    k: Object.keys(prior.priors).length,
  };
  return [fill(page.charts.robustness.headline.prior, values)];
}

/** How many comparisons are told, and the shares of each policy. */
function sentenceOf(view: RobustView, reader: ChartReader): string {
  const { comparisons, reference } = view.document;
  const t = reader.page.charts.robustness.headline;
  const words = ensembleWords(view, reader);
  const decimals = decimalsOf(comparisons.map(({ headline }) => times(headline.share, percent)));
  const list = view.policies
    .filter(({ id }) => id !== reference)
    .flatMap(({ id, label }) => {
      const items = comparisons
        .filter(({ policy }) => policy === id)
        .map(({ outcome, headline }) =>
          fill(t.item, {
            outcome: outcomeInWords(outcome, reader.texts),
            share: estimateText(times(headline.share, percent), decimals),
          }),
        );
      return items.length === 0
        ? []
        : [fill(t.ofPolicy, { policy: label, list: items.join(reader.texts.report.separator) })];
    });
  return fill(t.sentence, { reference: words.policy(reference), list: list.join(reader.page.charts.common.clause) });
}
