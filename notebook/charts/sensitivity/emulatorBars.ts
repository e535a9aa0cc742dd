import { fill } from '../../../locales/fill.ts';
import { indexText } from '../../../report/sensitivity/figureText.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { figureCaption } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { variancePlot } from './variancePlot.ts';

/** First-order and total indices of a fitted polynomial, with how well it predicts in the title. */
export const emulatorBars: Chart<SensitivityView> = {
  id: 'emulator-bars',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { emulator } = result;
    if (emulator === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const words = figureWords(view, reader);
    const { notes, table, draw } = variancePlot(emulator, 'emulator', result, undefined, words, reader);
    const { n, degree, q2 } = emulator;
    return {
      title: fill(t.titles.emulatorBars, {
        response: words.names.response,
        q2: Number.isFinite(q2) ? indexText(q2) : reader.texts.report.none,
      }),
      sentence: sensitivitySentence(result, 'emulator', words.names, reader.texts),
      caption: figureCaption(
        [reader.texts.sensitivity.methodNotes.emulator, fill(t.readings.emulatorBars, { n, degree }), ...notes],
        'emulator',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table,
      draw,
    };
  },
};
