import { fill } from '../../../locales/fill.ts';
import { listText } from '../../../report/sensitivity/figureText.ts';
import { mostNamed } from '../../../report/sensitivity/rankSentence.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import type { MorrisResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawScreeningPlane } from './drawScreeningPlane.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { highestFirst, times } from './indexRows.ts';
import { morrisTable } from './screeningBars.ts';

/** Size of the effects of each factor against how much they vary. */
export const screeningPlane: Chart<SensitivityView> = {
  id: 'screening-plane',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { morris } = result;
    if (morris === undefined || !morris.effects.some(({ sigma }) => Number.isFinite(sigma))) return null;
    const t = reader.page.charts.sensitivity;
    const words = figureWords(view, reader);
    const { names, scale, effectUnit: unit } = words;
    const warning = warningOf('morris', result, reader);
    const places = highestFirst(morris.effects.map(({ muStar }) => muStar.value));
    const points = places.flatMap((place) => {
      const { muStar, sigma } = morris.effects[place]!;
      if (!Number.isFinite(muStar.value) || !Number.isFinite(sigma)) return [];
      return [
        {
          label: names.factors[place]!,
          term: words.terms[place]!,
          muStar: times(muStar, scale),
          sigma: sigma * scale,
        },
      ];
    });
    return {
      title: fill(t.titles.screeningPlane, { response: names.response, unit: words.effectTitleUnit }),
      sentence:
        warning === undefined
          ? sentenceOf(morris, places, names.factors, reader)
          : sensitivitySentence(result, 'morris', names, reader.texts),
      caption: figureCaption([t.readings.screeningPlane], 'morris', view, reader),
      facts: citedBy(view, reader),
      table: morrisTable(morris, places, words, reader),
      draw: (width) => drawScreeningPlane(points, { unit, warning }, width, reader),
    };
  },
};

/** Factors whose effects vary by more than their mean size. */
function sentenceOf(
  { effects }: MorrisResult,
  places: readonly number[],
  factors: readonly string[],
  { page, texts }: ChartReader,
): string {
  const { plane, planeNone } = page.charts.sensitivity;
  const above = places.filter((place) => effects[place]!.sigma > effects[place]!.muStar.value);
  const list = listText(
    above.map((place) => factors[place]!),
    mostNamed,
    texts,
  );
  return fill(above.length === 0 ? planeNone : plane, { n: above.length, k: factors.length, list });
}
