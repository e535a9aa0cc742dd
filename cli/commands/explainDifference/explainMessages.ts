import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { joinedSentences } from '../../../report/attribution/groundSentences.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { usualPairs } from '../../../scenarios/attribution/planAttribution.ts';
import type { SweepEstimate } from '../../../sim/experiment/estimateSweep.ts';
import { clockText } from '../../clockText.ts';
import { wrap } from '../../report/grid.ts';
import { leverGrid } from '../../report/leverGrid.ts';
import { SweepMessages } from '../sweep/sweepMessages.ts';

const lineWidth = 100;

/** All sets are said to be many where the usual number of orders takes so many times fewer hybrids. */
const manyTimes = 3;

/** Of so many pairs of orders: the ends, each group alone and all but each, then what lies between. */
const mostHybrids = (groups: number, pairs: number): number => 2 + 2 * groups + 2 * pairs * (groups - 3);

/** What is told before the hybrids of an attribution are run. */
export class ExplainMessages {
  readonly #tell: (text: string) => void;
  readonly #texts: Texts;
  readonly #sweep: SweepMessages;

  constructor(tell: (text: string) => void, texts: Texts) {
    this.#tell = tell;
    this.#texts = texts;
    this.#sweep = new SweepMessages(tell, texts);
  }

  /** Which difference, and which groups of levers differ. */
  difference(plan: AttributionPlan): void {
    const { from, to, groups, joined, choice, plan: asked } = plan;
    const { language, attribution: t, sweep } = this.#texts;
    const { days, slice, seed } = choice.question;
    this.#line(t.plan.difference, { from: from.policy.label[language], to: to.policy.label[language] });
    this.#line(sweep.scenario, { case: asked.caseSpec.label[language], days, slice: `1/${slice}`, seed });
    this.#line(t.plan.groups, { n: groups.length });
    const values = (one: AttributionPlan['from']) => one.parameters.levers;
    const shown = groups.map(({ names, levers }) => ({
      names,
      levers: levers.map((key) => ({ key, from: values(from)[key], to: values(to)[key] })),
    }));
    this.#tell(`${leverGrid(shown, this.#texts)}\n`);
    for (const sentence of joinedSentences({ joined }, this.#texts)) this.#line(sentence, {});
  }

  /** How many hybrids in how many worlds. */
  size({ coalitions, groups, task }: AttributionPlan): void {
    const { orders } = coalitions;
    const { points, replicates } = task.sweep;
    const t = this.#texts.attribution.plan;
    const values = { groups: groups.length, hybrids: points, worlds: replicates, runs: points * replicates };
    if (orders === undefined) {
      this.#line(t.exact, values);
      const drawn = mostHybrids(groups.length, usualPairs);
      if (manyTimes * drawn <= points) this.#line(t.fewer, { pairs: usualPairs, hybrids: drawn });
    } else this.#line(t.drawn, { ...values, orders: orders.length, pairs: orders.length / 2 });
  }

  measuring(): void {
    this.#sweep.measuring();
  }

  /** How long a run takes, and unless the worlds are still to be picked, the whole. */
  time(estimate: SweepEstimate, isSized: boolean): void {
    this.#sweep.time(estimate, isSized);
  }

  /** The worlds that a budget comes to. */
  picked({ task }: AttributionPlan, budget: number, seconds: number): void {
    const { points: hybrids, replicates: worlds } = task.sweep;
    const values = { hybrids, worlds, runs: hybrids * worlds };
    const { picked } = this.#texts.attribution.plan;
    this.#line(picked, { ...values, budget: clockText(budget), time: clockText(seconds) });
  }

  /** That an interrupt came before anything could be said. */
  incomplete(points: number, { task }: AttributionPlan): void {
    this.#line(this.#texts.attribution.plan.incomplete, { points, hybrids: task.sweep.points });
  }

  #line(template: string, values: Readonly<Record<string, string | number>>): void {
    this.#tell(`${wrap(fill(template, values), lineWidth, '  ')}\n`);
  }
}
