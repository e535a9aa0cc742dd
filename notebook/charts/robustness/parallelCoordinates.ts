import { fill } from '../../../locales/fill.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';
import type { DiscoverView, EnsembleView, RobustView } from '../../view/robustView.ts';
import type { BuiltChart, Chart, ChartReader } from '../chart.ts';
import { drawParallel } from './drawParallel.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords } from './ensembleWords.ts';
import { factorScale } from './factorScale.ts';
import { outcomeAxis } from './outcomeAxis.ts';
import { type ParallelAxis, type ParallelLine, shownFactors, within } from './parallelWorlds.ts';
import { reachedClause } from './reachedClause.ts';

/** Worlds of interest against the others, by the factors that boxes restrict first. Null where no world has a value. */
export const discoveredWorlds: Chart<DiscoverView> = {
  id: 'discovered-worlds',
  build(view, reader) {
    const { prim, worlds, question } = view.document;
    const isDifference = question.against !== null;
    const bounds = isDifference ? [0] : [question.atLeast, question.atMost].filter((one) => one !== undefined);
    return parallel(
      view,
      {
        reached: reachedClause(view, reader),
        ofInterest: worlds.ofInterest,
        values: worlds.values,
        named: (prim.boxes[view.box]?.box ?? []).map(({ key }) => key),
        outcome: question.outcome,
        isDifference,
        bounds,
      },
      reader,
    );
  },
};

/** Worlds in which the policy of the shown comparison is better against the others, by the factors that reverse it first. Null where no world has a value. */
export const comparedWorlds: Chart<RobustView> = {
  id: 'compared-worlds',
  build(view, reader) {
    const { comparisons, objectives, worlds, reference } = view.document;
    const comparison = comparisons[view.comparison];
    if (comparison === undefined) return null;
    const { policy, outcome, headline } = comparison;
    const means = worlds.means[outcome]!;
    const [own, other] = [means[policy]!, means[reference]!];
    const sign = objectives.find((one) => one.outcome === outcome)!.better === 'higher' ? 1 : -1;
    const values = worlds.positions.map((_, point) => {
      const difference = (own[point] ?? Number.NaN) - (other[point] ?? Number.NaN);
      return Number.isFinite(difference) ? difference : null;
    });
    const words = ensembleWords(view, reader);
    const crossed = headline.flips.filter(({ status }) => status === 'crossing').map(({ key }) => key);
    return parallel(
      view,
      {
        reached: fill(reader.texts.sensitivity.reached, {
          policy: words.policy(policy),
          reference: words.policy(reference),
          outcome: outcomeInWords(outcome, reader.texts),
        }),
        ofInterest: values.map((one) => (one === null ? null : sign * one > 0)),
        values,
        named: [...(headline.first === null ? [] : [headline.first.key]), ...crossed],
        outcome,
        isDifference: true,
        bounds: [0],
      },
      reader,
    );
  },
};

type Values = ArrayLike<number | null>;

interface Parallel {
  /** What makes a world of interest, a clause. */
  readonly reached: string;
  readonly ofInterest: ArrayLike<boolean | null>;
  /** What came out, by point, in the unit of the outcome. */
  readonly values: Values;
  /** Keys of factors that are shown first. */
  readonly named: readonly string[];
  readonly outcome: string;
  readonly isDifference: boolean;
  readonly bounds: readonly number[];
}

type ParallelView = EnsembleView<(DiscoverView | RobustView)['document']> & Pick<DiscoverView, 'brushes' | 'onBrush'>;

function parallel(
  view: ParallelView,
  { reached, ofInterest, values, named, ...came }: Parallel,
  reader: ChartReader,
): BuiltChart | null {
  const { factors, worlds } = view.document;
  const { positions } = worlds;
  const t = reader.page.charts.robustness.parallel;
  const known = [...positions.keys()].filter(
    (point) => ofInterest[point] !== null && Number.isFinite(values[point] ?? Number.NaN),
  );
  if (known.length === 0) return null;
  const places = shownFactors(factors, named, positions, ofInterest);
  const scales = places.map((place) => factorScale(factors[place]!, reader));
  const last = outcomeAxis({ ...came, values: known.map((point) => values[point]!) }, reader);
  const axes: ParallelAxis[] = [
    ...scales.map(({ factor, label, ticks, textAt }) => ({
      key: factor.key,
      label,
      ticks: ticks(3),
      text: textAt,
      ...edgesOf(factor),
    })),
    last.axis,
  ];
  const lines = known.map(
    (point): ParallelLine => ({
      point,
      isOfInterest: ofInterest[point] === true,
      at: [...places.map((place) => positions[point]![place]!), last.at(values[point]!)],
    }),
  );
  const brushes = view.brushes ?? {};
  const found = within(
    lines,
    axes.map(({ key }) => brushes[key]),
  );
  const all = lines.filter(({ isOfInterest }) => isOfInterest).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? reader.texts.report.none : percentText(part / whole, reader.texts);
  const countText = (inside: number, interest: number, isBrushed: boolean) =>
    fill(isBrushed ? t.brushed : t.unbrushed, {
      n: inside,
      share: share(interest, inside),
      coverage: share(interest, all),
    });
  const isBrushed = axes.some(({ key }) => brushes[key] !== undefined);
  return {
    title: fill(t.title, { reached }),
    sentence: [
      fill(t.sentence, { reached, n: lines.length, count: all, share: share(all, lines.length) }),
      ...(isBrushed ? [`${countText(found.inside.length, found.ofInterest, true)}${t.stop}`] : []),
    ].join(reader.page.charts.common.gap),
    caption: ensembleCaption(
      [
        t.reading,
        fill(t.axes, { shown: places.length, k: factors.length }),
        came.isDifference ? t.differenceAxis : t.outcomeAxis,
        ...(known.length < positions.length ? [fill(t.leftOut, { n: positions.length - known.length })] : []),
      ],
      view,
      reader,
    ),
    ...(view.onBrush === undefined ? {} : { hint: t.brushing }),
    facts: citedBy(view, reader),
    table: {
      columns: [
        { key: 'point', label: t.columns.point },
        { key: 'ofInterest', label: t.columns.ofInterest },
        ...axes.map(({ key, label }) => ({ key, label })),
      ],
      rows: lines.map(({ point, isOfInterest }) => [
        point,
        isOfInterest ? t.columns.yes : t.columns.no,
        ...places.map((place, i) => {
          const { factor } = factors[place]!;
          const value = factorValue(factor, positions[point]![place]!);
          return typeof value === 'number' && factor.kind !== 'choice' ? value : scales[i]!.text(value);
        }),
        last.shown(values[point]!),
      ]),
    },
    draw: (width) =>
      drawParallel(
        { axes, lines, brushes, countText, ...(view.onBrush === undefined ? {} : { onBrush: view.onBrush }) },
        width,
        reader,
      ),
  };
}

const edgesOf = (factor: Factor): Pick<ParallelAxis, 'edges'> =>
  factor.kind === 'choice' ? { edges: factor.values.slice(1).map((_, i) => (i + 1) / factor.values.length) } : {};
