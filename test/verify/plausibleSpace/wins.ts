import { arrangements, type Verdict, verdictOf } from './contests.ts';
import { poles, yardsticks } from './design.ts';
import { percent, shareText, table } from './markdown.ts';
import type { ComparedPoint } from './points.ts';

export const winsOf = ({ decided }: Verdict, side: number) => decided.filter(({ winner }) => winner === side).length;

/** Share of the decided points that each arrangement wins. */
export function winTable(points: readonly ComparedPoint[]): string[] {
  return table(
    ['yardstick', 'points', ...poles],
    yardsticks.map((yardstick) => {
      const verdict = verdictOf(points, arrangements, yardstick);
      const n = verdict.decided.length;
      return [yardstick, `${n}`, ...poles.map((_, pole) => shareText(winsOf(verdict, pole), n))];
    }),
  );
}

/** Whether two random worlds of one point have the same winner: in all, and by arrangement. */
export function agreementTable(points: readonly ComparedPoint[]): string[] {
  return table(
    ['yardstick', 'points', 'both agree', 'by chance', ...poles.map((pole) => `${pole} again`)],
    yardsticks.map((yardstick) => {
      const { n, share, chance, again } = verdictOf(points, arrangements, yardstick).agreement;
      const byPole = again.map((one) => `${percent(one.share)} (${percent(one.chance)})`);
      return [yardstick, `${n}`, percent(share), percent(chance), ...byPole];
    }),
  );
}
