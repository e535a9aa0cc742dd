import { fill } from '../../../locales/fill.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns } from './estimateCells.ts';
import { decimalsOf, estimateText, numberText } from './estimateText.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { hasInterval, times } from './indexRows.ts';
import { shownPlaces } from './shownPlaces.ts';

/** Bars from the base to the response with each factor alone at its lowest and its highest, the widest swing first. */
export const tornado: Chart<SensitivityView> = {
  id: 'tornado',
  build(view, reader) {
    const response = shownResponse(view);
    const found = response.result.tornado;
    if (found === undefined || !Number.isFinite(found.base.value)) return null;
    const t = reader.page.charts.sensitivity;
    const { statistics, methodNotes } = reader.texts.sensitivity;
    const { names, terms, scale, unit, effectUnit, titleUnit } = figureWords(view, reader);
    const warning = warningOf('tornado', response.result, reader);
    const base = times(found.base, scale);
    const factors = found.factors.map(({ low, high, swing }) => ({
      low: times(low, scale),
      high: times(high, scale),
      swing: times(swing, scale),
    }));
    const isSigned = response.against !== null;
    const decimals = decimalsOf([base, ...factors.flatMap(({ low, high }) => [low, high])]);
    const shown = shownPlaces(
      factors.map(({ swing }) => Math.abs(swing.value)),
      warning === undefined,
      reader,
    );
    return {
      title: fill(t.titles.tornado, { response: names.response, unit: titleUnit }),
      sentence: sensitivitySentence(response.result, 'tornado', names, reader.texts),
      caption: figureCaption(
        [
          methodNotes.tornado,
          fill(t.readings.tornado, { base: estimateText(base, decimals, isSigned) }),
          hasInterval(base) ? t.readings.whiskers : t.readings.noWhiskers,
          ...shown.notes,
        ],
        'tornado',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: {
        columns: [
          { key: 'place', label: t.columns.rank },
          { key: 'factor', label: t.columns.factor },
          ...estimateColumns('base', `${statistics.base}${unit}`, reader),
          ...estimateColumns('low', `${statistics.low}${unit}`, reader),
          ...estimateColumns('high', `${statistics.high}${unit}`, reader),
          ...estimateColumns('swing', `${statistics.swing}${effectUnit}`, reader),
        ],
        rows: shown.all.map((place, i) => {
          const { low, high, swing } = factors[place]!;
          return [i + 1, names.factors[place]!, ...[base, low, high, swing].flatMap(estimateCells)];
        }),
      },
      draw: (width) =>
        drawIndexRows(
          [
            {
              rows: shown.drawn.map((place) => ({
                label: names.factors[place]!,
                term: terms[place]!,
                marks: [
                  { sign: 'hollow', estimate: factors[place]!.low },
                  { sign: 'filled', estimate: factors[place]!.high },
                ],
              })),
            },
          ],
          {
            label: fill(t.axes.response, { unit }),
            origin: base.value,
            originLabel: fill(t.lines.base, { value: numberText(base.value, decimals, isSigned) }),
            hasBars: true,
            // Both ends share luck with the base: their own intervals do not tell them from it.
            isOpen: () => false,
            isSigned,
            key: [
              { sign: 'hollow', label: t.keys.low },
              { sign: 'filled', label: t.keys.high },
            ],
            warning,
          },
          width,
          reader,
        ),
    };
  },
};
