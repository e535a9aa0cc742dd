import { fill } from '../../../locales/fill.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns } from './estimateCells.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { hasInterval, times } from './indexRows.ts';
import { pairLabel, pairRow } from './pairRows.ts';
import { shownPlaces } from './shownPlaces.ts';

/** Main effects and, where the design can tell them, interactions of two factors, those farthest from 0 first. */
export const factorialEffects: Chart<SensitivityView> = {
  id: 'factorial-effects',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { factorial } = result;
    if (factorial === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const { names, terms, scale, effectUnit, effectTitleUnit } = figureWords(view, reader);
    const warning = warningOf('factorial', result, reader);
    const main = factorial.main.map((effect) => times(effect, scale));
    const pairs = factorial.interactions.map((pair) => ({ ...times(pair, scale), i: pair.i, j: pair.j }));
    const sizes = (effects: typeof main) => effects.map(({ value }) => Math.abs(value));
    const shownMain = shownPlaces(sizes(main), warning === undefined, reader);
    const shownPairs = shownPlaces(sizes(pairs), warning === undefined, reader);
    const hasPairs = pairs.length > 0;
    return {
      title: fill(t.titles.factorialEffects, { response: names.response, unit: effectTitleUnit }),
      sentence: sensitivitySentence(result, 'factorial', names, reader.texts),
      caption: figureCaption(
        [
          t.readings.factorialEffects,
          main.some(hasInterval) ? t.readings.whiskersSoft : t.readings.noWhiskers,
          ...shownMain.notes,
          ...(hasPairs ? [t.readings.interactions, ...shownPairs.notes] : []),
        ],
        'factorial',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: {
        columns: [
          { key: 'kind', label: t.columns.kind },
          { key: 'place', label: t.columns.rank },
          { key: 'factor', label: t.columns.factor },
          ...estimateColumns('effect', fill(t.axes.effect, { unit: effectUnit }), reader),
        ],
        rows: [
          ...shownMain.all.map((place, i) => [
            t.groups.main,
            i + 1,
            names.factors[place]!,
            ...estimateCells(main[place]!),
          ]),
          ...shownPairs.all.map((place, i) => [
            t.groups.interactions,
            i + 1,
            pairLabel(pairs[place]!, names.factors, reader),
            ...estimateCells(pairs[place]!),
          ]),
        ],
      },
      draw: (width) => {
        const mainRows = shownMain.drawn.map((place) => ({
          label: names.factors[place]!,
          term: terms[place]!,
          marks: [{ sign: 'filled' as const, estimate: main[place]! }],
        }));
        const pairRows = shownPairs.drawn.map((place) => pairRow(pairs[place]!, names.factors, reader));
        return drawIndexRows(
          hasPairs
            ? [
                { heading: t.groups.main, rows: mainRows },
                { heading: t.groups.interactions, rows: pairRows },
              ]
            : [{ rows: mainRows }],
          { label: fill(t.axes.effect, { unit: effectUnit }), origin: 0, hasBars: true, isSigned: true, warning },
          width,
          reader,
        );
      },
    };
  },
};
