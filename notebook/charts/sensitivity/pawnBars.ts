import { fill } from '../../../locales/fill.ts';
import { indexText } from '../../../report/sensitivity/figureText.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns, numberCell } from './estimateCells.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { shownPlaces } from './shownPlaces.ts';

/** PAWN indices with their intervals against the bound of factors without influence. */
export const pawnBars: Chart<SensitivityView> = {
  id: 'pawn-bars',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { pawn } = result;
    if (pawn === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const { names, terms } = figureWords(view, reader);
    const hasBound = Number.isFinite(pawn.bound);
    const warning = warningOf('pawn', result, reader);
    const shown = shownPlaces(
      pawn.indices.map(({ value }) => value),
      warning === undefined,
      reader,
    );
    return {
      title: fill(t.titles.pawnBars, { response: names.response }),
      sentence: sensitivitySentence(result, 'pawn', names, reader.texts),
      caption: figureCaption(
        [
          reader.texts.sensitivity.methodNotes.pawn,
          fill(t.readings.pawnBars, { slices: pawn.slices }),
          ...(hasBound ? [t.readings.bound] : []),
          ...shown.notes,
        ],
        'pawn',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: {
        columns: [
          { key: 'place', label: t.columns.rank },
          { key: 'factor', label: t.columns.factor },
          ...estimateColumns('pawn', reader.texts.sensitivity.statistics.pawn, reader),
          { key: 'bound', label: reader.texts.sensitivity.statistics.bound },
        ],
        rows: shown.all.map((place, i) => [
          i + 1,
          names.factors[place]!,
          ...estimateCells(pawn.indices[place]!),
          numberCell(pawn.bound),
        ]),
      },
      draw: (width) =>
        drawIndexRows(
          [
            {
              rows: shown.drawn.map((place) => ({
                label: names.factors[place]!,
                term: terms[place]!,
                marks: [{ sign: 'filled', estimate: pawn.indices[place]! }],
              })),
            },
          ],
          {
            label: t.axes.pawn,
            origin: 0,
            hasBars: true,
            isOpen: ({ value }) => !(value > pawn.bound),
            ...(hasBound
              ? { line: { at: pawn.bound, label: fill(t.lines.bound, { value: indexText(pawn.bound) }) } }
              : {}),
            warning,
          },
          width,
          reader,
        ),
    };
  },
};
