import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import type { Host } from '../host.ts';

/** Points × factors from which on results take seconds. */
const worthTelling = 10_000;

/** Says that results are being worked out, where that takes a while. */
export function tellConcluding(
  { factors }: ExperimentPlan,
  { points }: { readonly points: number },
  host: Pick<Host, 'message'>,
  texts: Texts,
): void {
  if (points * factors.length < worthTelling) return;
  host.message(`${fill(texts.report.progress.concluding, { points, factors: factors.length })}\n`);
}
