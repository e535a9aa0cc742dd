import { fill } from '../../locales/fill.ts';
import { captionOf } from './captions.ts';
import type { Chart } from './chart.ts';
import { contrastSentence } from './contrastSentence.ts';
import { drawOverTime } from './overTime.ts';
import { overTimeCaption } from './overTimeCaption.ts';
import { overTimeSentence } from './overTimeSentence.ts';
import { overTimeTable } from './overTimeTable.ts';
import { trailingRate, trailingWeeks } from './trailingRate.ts';
import { isBlank, runDaysOf, weeklyCurves } from './weeklyCurves.ts';

/** How many disputes are settled for every one that surfaces, by policy over the days of the run. */
export const resolutionOverTime: Chart = {
  id: 'resolution-over-time',
  build(view, reader) {
    const { common, resolutionOverTime: words } = reader.page.charts;
    const curves = weeklyCurves(view, (series) => trailingRate(series.disputesSettled!, series.disputesSurfaced!));
    if (curves.every(isBlank)) return null;
    const days = runDaysOf(view);
    const weeks = { weeks: trailingWeeks };
    const parts = [fill(words.caption, weeks), ...overTimeCaption(curves, reader)];
    return {
      title: fill(words.title, weeks),
      sentence: [
        overTimeSentence(curves, days, { factor: 100, unit: '%' }, reader),
        contrastSentence(view, 'disputeResolutionRate', reader),
      ]
        .filter((sentence) => sentence !== null)
        .join(common.gap),
      caption: captionOf(parts, view, reader),
      table: overTimeTable(curves, words.value, reader),
      draw: (width) => drawOverTime({ curves, days, kind: 'share' }, width, reader),
    };
  },
};
