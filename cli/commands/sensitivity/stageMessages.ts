import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { designText } from '../../../report/sensitivity/designText.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import type { SensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { designPoints } from '../../../sim/experiment/designs/makeDesign.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { clockText } from '../../clockText.ts';
import type { Host } from '../../host.ts';
import { wrap } from '../../report/grid.ts';
import { type Pace, secondsOf } from './stageDesigns.ts';

const lineWidth = 100;

/** What is told beside the results: what will be run, how long it takes, and what goes into the second stage. */
export class StageMessages {
  readonly #host: Pick<Host, 'message'>;
  readonly #texts: Texts;

  constructor(host: Pick<Host, 'message'>, texts: Texts) {
    this.#host = host;
    this.#texts = texts;
  }

  measuring(): void {
    this.#tell(this.#texts.sweep.measuring, {});
  }

  /** Both stages, before the first begins. */
  plan(
    plan: ExperimentPlan,
    next: { readonly design: DesignSpec; readonly factors: readonly Factor[] },
    pace: Pace,
  ): void {
    const { points, runs, time, design } = this.#size(plan.design.spec, plan.factors, pace);
    const second = this.#size(next.design, next.factors, pace);
    const { secondsPerRun, workers } = pace;
    this.#tell(this.#texts.sensitivity.command.plan, {
      ...{ design, points, runs, time, workers },
      ...{ next: second.design, nextPoints: second.points, nextRuns: second.runs, nextTime: second.time },
      seconds: Number.isFinite(secondsPerRun) ? secondsPerRun.toPrecision(2) : this.#texts.report.progress.unknown,
    });
  }

  /** What goes into the second stage, why, and what does not. */
  picked({ factors }: SensitivityDocument, picked: readonly number[], isInDoubt: boolean): void {
    const t = this.#texts.sensitivity.command;
    const left = factors.length - picked.length;
    if (picked.length === 0) this.#tell(t.none, {});
    else if (left === 0) this.#tell(t.all, {});
    else {
      const labels = picked.map((place) => factorLabel(factors[place]!.factor, factors[place]!.choice, this.#texts));
      this.#tell(t.picked, { factors: labels.join(this.#texts.report.separator) });
      this.#tell(t.left, { n: left });
      if (isInDoubt) this.#tell(t.inDoubt, {});
    }
  }

  /** The second stage, now that its factors and the pace are known. */
  again({ design, factors }: ExperimentPlan, pace: Pace): void {
    this.#tell(this.#texts.sensitivity.command.again, this.#size(design.spec, factors, pace));
  }

  noTime(): void {
    this.#tell(this.#texts.sensitivity.command.noTime, {});
  }

  #size(spec: DesignSpec, factors: readonly Factor[], pace: Pace) {
    const points = designPoints(spec, factors);
    const seconds = secondsOf(points, pace);
    return {
      design: designText(spec, this.#texts),
      points,
      runs: points * pace.runsPerPoint,
      time: Number.isFinite(seconds) ? clockText(seconds) : this.#texts.report.progress.unknown,
    };
  }

  #tell(template: string, values: Readonly<Record<string, string | number>>): void {
    this.#host.message(`${wrap(fill(template, values), lineWidth)}\n`);
  }
}
