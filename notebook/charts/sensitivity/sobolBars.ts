import { fill } from '../../../locales/fill.ts';
import { indexText } from '../../../report/sensitivity/figureText.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { figureCaption } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { variancePlot } from './variancePlot.ts';

/** Luck below this share of the variance is not told. */
const leastLuck = 0.005;

/** First-order and total Sobol' indices with their intervals; what luck adds to the total is a line. */
export const sobolBars: Chart<SensitivityView> = {
  id: 'sobol-bars',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { sobol, noiseShare } = result;
    if (sobol === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const words = figureWords(view, reader);
    const hasLuck = noiseShare >= leastLuck;
    const line = hasLuck ? { at: noiseShare, label: fill(t.lines.luck, { value: indexText(noiseShare) }) } : undefined;
    const { notes, table, draw } = variancePlot(sobol, 'sobol', result, line, words, reader);
    return {
      title: fill(t.titles.sobolBars, { response: words.names.response }),
      sentence: sensitivitySentence(result, 'sobol', words.names, reader.texts),
      caption: figureCaption(
        [
          reader.texts.sensitivity.methodNotes.sobol,
          fill(t.readings.sobolBars, { n: sobol.n }),
          ...(hasLuck ? [t.readings.luck] : []),
          ...notes,
        ],
        'sobol',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table,
      draw,
    };
  },
};
