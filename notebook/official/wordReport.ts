import { textsOf } from '../../locales/texts.ts';
import { officialReport } from '../../report/official/officialReport.ts';
import { officialDocx } from '../../report/official/word/officialDocx.ts';
import { chartPng } from '../figures/export/chartPng.ts';
import { scheduleTask } from '../figures/scheduleTask.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { documentOfView } from '../view/documentOfView.ts';

/** Pixels a unit of a picture: 300 an inch across the type area of 156 mm, as the command line has them. */
const pixelsPerUnit = 1843 / 720;

/** The report of a finished comparison as a Word file. `language` is that of the view's labels; `tell` hears before each step how many of all are done. Throws an Error if the browser cannot paint. */
export async function wordReport(
  view: ComparisonView,
  language: 'zh' | 'en',
  tell: (done: number, total: number) => void,
): Promise<Blob> {
  const runs = view.result.policies;
  const report = officialReport({ plan: view.plan, document: documentOfView(view), runs }, textsOf(language));
  const figures = report.blocks.filter((block) => block.kind === 'figure');
  const total = figures.length + 1;
  const breathe = async (done: number) => {
    tell(done, total);
    await new Promise<void>(scheduleTask);
  };
  const pictures = new Map<string, Uint8Array>();
  for (const [place, { id, picture }] of figures.entries()) {
    await breathe(place);
    const { svg: markup, width, height } = picture;
    const image = await chartPng({ markup, width, height }, pixelsPerUnit);
    pictures.set(id, new Uint8Array(await image.arrayBuffer()));
  }
  await breathe(figures.length);
  const bytes = await officialDocx(report, pictures);
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
