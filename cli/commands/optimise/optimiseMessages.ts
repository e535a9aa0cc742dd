import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { searchableKeys } from '../../../scenarios/search/leverGenes.ts';
import type { SearchPlan } from '../../../scenarios/search/planSearch.ts';
import type { StartPolicies } from '../../../scenarios/search/startPolicies.ts';
import type { SearchProgress } from '../../../sim/analysis/search/search.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { clockText } from '../../clockText.ts';
import type { Host } from '../../host.ts';
import { wrap } from '../../report/grid.ts';
import type { OptimiseOptions } from './optimiseOptions.ts';
import type { SearchStage } from './runGenerations.ts';

const lineWidth = 100;

/** What is told of a search while it goes on. */
export class OptimiseMessages {
  readonly #host: Pick<Host, 'message'>;
  readonly #texts: Texts;
  /** Makes room for a line. */
  clear: () => void = () => {};

  constructor(host: Pick<Host, 'message'>, texts: Texts) {
    this.#host = host;
    this.#texts = texts;
  }

  /** What will be searched, from where, and how much that is at most. */
  plan(
    { space, objectives, choice, starts, worlds }: SearchPlan,
    refused: StartPolicies['refused'],
    { generations, telling, budget }: Pick<OptimiseOptions, 'generations' | 'telling' | 'budget'>,
  ): void {
    const texts = this.#texts;
    const t = texts.search.plan;
    const { language, report } = texts;
    const { question, population, ranges, uncertain } = choice;
    const { days, slice, seed } = question;
    const listed = objectives.map(({ key, better }) =>
      fill(t.objective, { outcome: outcomeInWords(key, texts), better: t[better] }),
    );
    this.#line(t.title, { case: space.caseSpec.label[language], days, slice: `1/${slice}`, seed });
    this.#line(t.objectives, { objectives: listed.join(report.separator) });
    const base = space.base.label[language];
    this.#line(t.levers, { n: space.factors.length, all: searchableKeys.length, ranges: t[ranges], base });
    this.#line(t.starts, { n: starts.length });
    if (refused.length > 0) this.#line(t.refused, { policies: refused.map(({ id }) => id).join(report.separator) });
    const runs =
      Math.max(population, space.warmStart.length) * worlds.length + population * (generations - 1) * worlds.length;
    this.#line(t.size, { generations, population, worlds: worlds.length, runs, telling });
    if (uncertain.length > 0) this.#line(t.uncertain, { k: uncertain.length });
    if (budget !== undefined) this.#line(t.budget, { budget: clockText(budget) });
  }

  goesOn(folder: string, generation: number, rows: number): void {
    this.#line(this.#texts.search.progress.goesOn, { folder, generation, rows });
  }

  restarted(file: string): void {
    this.#line(this.#texts.search.progress.restarted, { file });
  }

  generation({ told }: SearchStage, progress: SearchProgress, grown: number, elapsed: number, left: number): void {
    const t = this.#texts.search.progress;
    const last = told.at(-1)?.generation;
    const own = told.filter(({ generation }) => generation === last);
    this.#line(t.line, {
      generation: progress.generations,
      planned: progress.generationsPlanned,
      had: own.filter(({ violation }) => violation === 0).length,
      candidates: own.length,
      front: progress.front,
      grown: grownText(t.grown, grown),
      elapsed: clockText(elapsed),
      left: left > 0 ? fill(t.left, { left: clockText(left) }) : '',
    });
  }

  fault(fault: Fault): void {
    this.#line(this.#texts.search.progress.damaged, { fault: faultText(fault, this.#texts.language) });
  }

  room(fault: Fault | undefined): void {
    const t = this.#texts.folder;
    this.#line(fault === undefined ? t.roomAgain : t.waiting, { place: fault?.path ?? '' });
  }

  stopped(folder: string | undefined): void {
    const t = this.#texts.search.progress;
    this.#line(folder === undefined ? t.stoppedMemory : t.stopped, { folder: folder ?? '' });
  }

  none(): void {
    this.#line(this.#texts.search.progress.none, {});
  }

  #line(template: string, values: Readonly<Record<string, string | number>>): void {
    this.clear();
    this.#host.message(`${wrap(fill(template, values), lineWidth, '  ')}\n`);
  }
}

/** How much the front has grown, if that is known. */
export const grownText = (template: string, ratio: number): string =>
  Number.isFinite(ratio) ? fill(template, { ratio: ratio.toFixed(2) }) : '';
