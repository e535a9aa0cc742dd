import { fill } from '../../../../locales/fill.ts';
import { factsOf } from '../../../../models/governance/caseFacts.ts';
import { caseTypes } from '../../../../models/governance/caseTypes.ts';
import { journeySentences } from '../../../../report/journey/journeySentences.ts';
import type { Chart, ChartReader } from '../../../charts/chart.ts';
import { dayScale } from './dayScale.ts';
import { drawSwimlanes } from './drawSwimlanes.ts';
import { type JourneyView, pathsOf } from './journeyView.ts';
import { pathTable } from './pathTable.ts';

/** One grievance under two policies. */
export const swimlanes: Chart<JourneyView> = {
  id: 'journey',
  build(view, reader) {
    const paths = pathsOf(view);
    if (paths.length === 0) return null;
    const { figure } = reader.page.journey;
    const { parting, ends } = journeySentences(view.name, view.sides, view.labels, reader.texts);
    const { facts } = view;
    const isSqueezed = dayScale(paths, 0, 800).change !== undefined;
    return {
      title: titleOf(view, reader),
      sentence: [parting, ...ends].join(reader.language === 'zh' ? '' : ' '),
      caption: [figure.caption, ...(isSqueezed ? [figure.squeezed] : [])].join(reader.language === 'zh' ? '' : ' '),
      facts: fill(figure.facts, {
        case: facts.caseLabel,
        seed: facts.seed,
        replicate: view.replicate,
        slice: facts.sliceDenominator,
        days: facts.days,
        name: view.name,
        version: facts.version,
        engine: facts.engine,
        address: view.address,
      }),
      table: pathTable(view, reader),
      draw: (width) => drawSwimlanes(view, reader, width),
    };
  },
};

function titleOf({ sides, name }: JourneyView, { page, texts }: ChartReader): string {
  const side = sides.find(({ path }) => path !== undefined)!;
  const { type, township, community } = factsOf(side.run.log);
  const { row } = side.path!;
  const { figure } = page.journey;
  return fill(figure.title, {
    name,
    what: texts.report.journey.types[caseTypes[type[row]!]!.key] ?? '',
    place: fill(figure.where, { township: township[row]! + 1, community: community[row]! + 1 }),
  });
}
