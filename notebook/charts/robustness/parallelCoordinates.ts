import { ticks as linearTicks } from 'd3';
import { fill } from '../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { displayed } from '../../../report/numbers.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { isBetter } from '../../../report/verdict/supported.ts';
import { outcomeLabel, unitText } from '../../../report/words.ts';
import { factorValue } from '../../../sim/experiment/factor.ts';
import type { DiscoverView, EnsembleView, RobustView } from '../../view/robustView.ts';
import type { BuiltChart, Chart, ChartReader } from '../chart.ts';
import { drawParallel } from './drawParallel.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords, unitOfOutcome } from './ensembleWords.ts';
import { factorScale } from './factorScale.ts';
import { type ParallelAxis, type ParallelLine, shownFactors, within } from './parallelWorlds.ts';
import { reachedClause } from './reachedClause.ts';

/** Worlds of interest against the others, by the factors that boxes restrict first. */
export const discoveredWorlds: Chart<DiscoverView> = {
  id: 'discovered-worlds',
  build(view, reader) {
    const { prim, worlds, question } = view.document;
    const named = (prim.boxes[view.box]?.box ?? []).map(({ key }) => key);
    return parallel(
      view,
      {
        reached: reachedClause(view, reader),
        ofInterest: worlds.ofInterest,
        named,
        ...(worlds.differences === undefined ? {} : { differences: worlds.differences }),
        outcome: question.outcome,
      },
      reader,
    );
  },
};

/** Worlds in which the policy of the shown comparison is better against the others, by the factors that reverse it first. */
export const comparedWorlds: Chart<RobustView> = {
  id: 'compared-worlds',
  build(view, reader) {
    const { comparisons, worlds, reference } = view.document;
    const comparison = comparisons[view.comparison];
    if (comparison === undefined) return null;
    const { policy, outcome, headline } = comparison;
    const means = worlds.means[outcome]!;
    const [own, other] = [means[policy]!, means[reference]!];
    const definition = outcomeDefinitions.find(({ key }) => key === outcome);
    const differences = worlds.positions.map((_, point) => {
      const [a, b] = [own[point], other[point]];
      return typeof a === 'number' && typeof b === 'number' && Number.isFinite(a - b) ? a - b : null;
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
        ofInterest: differences.map((one) =>
          one === null || definition === undefined ? null : one !== 0 && isBetter(definition, one) === true,
        ),
        named: [...(headline.first === null ? [] : [headline.first.key]), ...crossed],
        differences,
        outcome,
      },
      reader,
    );
  },
};

interface Parallel {
  /** What makes a world of interest, a clause. */
  readonly reached: string;
  readonly ofInterest: ArrayLike<boolean | null>;
  readonly named: readonly string[];
  readonly differences?: ArrayLike<number | null>;
  readonly outcome: string;
}

function parallel(
  view: EnsembleView &
    Pick<DiscoverView, 'brushes' | 'onBrush'> & {
      readonly document: { readonly worlds: DiscoverView['document']['worlds'] | RobustView['document']['worlds'] };
    },
  { reached, ofInterest, named, differences, outcome }: Parallel,
  reader: ChartReader,
): BuiltChart | null {
  const { factors, worlds } = view.document;
  const { positions } = worlds;
  const t = reader.page.charts.robustness.parallel;
  const known = positions.flatMap((_, point) =>
    ofInterest[point] === null || (differences !== undefined && !Number.isFinite(differences[point] ?? Number.NaN))
      ? []
      : [point],
  );
  if (known.length === 0) return null;
  const places = shownFactors(factors, named, positions, ofInterest);
  const scales = places.map((place) => factorScale(factors[place]!, reader));
  const last =
    differences === undefined
      ? undefined
      : differenceAxis(
          known.map((point) => differences[point]!),
          outcome,
          reader,
        );
  const axes: ParallelAxis[] = [
    ...scales.map(({ factor, label, ticks, textAt }) => ({ key: factor.key, label, ticks: ticks(3), text: textAt })),
    ...(last === undefined ? [] : [last.axis]),
  ];
  const lines = known.map(
    (point): ParallelLine => ({
      point,
      isOfInterest: ofInterest[point] === true,
      at: [
        ...places.map((place) => positions[point]![place]!),
        ...(last === undefined ? [] : [last.at(differences![point]!)]),
      ],
    }),
  );
  const brushes = view.brushes ?? {};
  const found = within(
    lines,
    axes.map(({ key }) => brushes[key]),
  );
  const all = lines.filter(({ isOfInterest }) => isOfInterest).length;
  const isBrushed = axes.some(({ key }) => brushes[key] !== undefined);
  const share = (part: number, whole: number) =>
    whole === 0 ? reader.texts.report.none : percentText(part / whole, reader.texts);
  const countText = (inside: number, interest: number) =>
    fill(t.brushed, { n: inside, share: share(interest, inside), coverage: share(interest, all) });
  return {
    title: fill(t.title, { reached }),
    sentence: [
      fill(t.sentence, { reached, n: lines.length, count: all, share: share(all, lines.length) }),
      ...(isBrushed ? [countText(found.inside.length, found.ofInterest)] : []),
    ].join(reader.page.charts.common.gap),
    caption: ensembleCaption(
      [
        t.reading,
        fill(t.axes, { shown: places.length, k: factors.length }),
        ...(last === undefined ? [] : [t.differenceAxis]),
        ...(known.length < positions.length ? [fill(t.leftOut, { n: positions.length - known.length })] : []),
        ...(view.onBrush === undefined ? [] : [t.brushing]),
      ],
      view,
      reader,
    ),
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
        ...(last === undefined ? [] : [last.shown(differences![point]!)]),
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

/** The axis of the outcome: policy less reference, in the unit shown. */
function differenceAxis(differences: readonly number[], outcome: string, { page, texts, language }: ChartReader) {
  const t = page.charts.robustness.parallel;
  const { factor, differenceUnit } = displayed(unitOfOutcome(outcome));
  const shown = differences.map((one) => one * factor);
  const [least, most] = shown.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)], [0, 0]);
  const room = (most - least || 1) * 0.02;
  const [low, high] = [least - room, most + room];
  const at = (value: number) => (value - low) / (high - low);
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 4 });
  const unit = unitText(differenceUnit, texts);
  const name = fill(t.difference, { outcome: outcomeLabel(outcome, texts) });
  const axis: ParallelAxis = {
    key: 'difference',
    label: unit === '' ? name : `${name}${fill(page.charts.sensitivity.unit, { unit })}`,
    ticks: linearTicks(low, high, 4).map((value) => ({ at: at(value), text: format.format(value).replace('-', '−') })),
    text: (share) => format.format(low + share * (high - low)).replace('-', '−'),
    zero: at(0),
  };
  return { axis, at: (value: number) => at(value * factor), shown: (value: number) => value * factor };
}
