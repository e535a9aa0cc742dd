import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { designText } from '../../../report/sensitivity/designText.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import { factorRange } from '../../../report/sweep/factorRange.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { SweepEstimate } from '../../../sim/experiment/estimateSweep.ts';
import { clockText } from '../../clockText.ts';
import { leftGrid, wrap } from '../../report/grid.ts';

const lineWidth = 100;

/** Factors shown before a run; a dry run shows all. */
const mostShown = 12;

/** What is told before a sweep is run. */
export class SweepMessages {
  readonly #tell: (text: string) => void;
  readonly #texts: Texts;

  constructor(tell: (text: string) => void, texts: Texts) {
    this.#tell = tell;
    this.#texts = texts;
  }

  /** Which experiment, of which policies, over which factors. */
  experiment(plan: ExperimentPlan, isDryRun: boolean): void {
    const t = this.#texts.sweep;
    const { language } = this.#texts;
    const { experiment, plan: asked, factors } = plan;
    const { question, caseSpec, policies, reference } = asked;
    this.#line(t.experiment, { id: experiment.id, label: experiment.label[language] });
    const { days, slice, seed } = question;
    this.#line(t.scenario, { case: caseSpec.label[language], days, slice: `1/${slice}`, seed });
    const names = policies.map(({ id, policy }) =>
      id === reference && policies.length > 1
        ? fill(t.reference, { policy: policy.label[language] })
        : policy.label[language],
    );
    this.#line(t.policies, { policies: names.join(this.#texts.report.separator) });
    this.#line(t.factors, { n: factors.length });
    const shown = isDryRun ? factors : factors.slice(0, mostShown);
    this.#tell(`${leftGrid(shown.map((_, place) => ['', ...factorRow(plan, place, this.#texts)]))}\n`);
    if (shown.length < factors.length) this.#line(t.more, { n: factors.length - shown.length });
  }

  /** Design and number of runs. */
  size(plan: ExperimentPlan): void {
    this.#line(this.#texts.sweep.size, sizeValues(plan, this.#texts));
  }

  /** All there is to say of a sweep whose runs are not measured beforehand. */
  unmeasured(plan: ExperimentPlan): void {
    this.experiment(plan, false);
    this.size(plan);
  }

  measuring(): void {
    this.#line(this.#texts.sweep.measuring, {});
  }

  /** How long a run takes, and unless its size is still to be picked, the whole. */
  time({ secondsPerRun, workers, seconds }: SweepEstimate, isSized: boolean): void {
    const t = this.#texts.sweep;
    if (!Number.isFinite(secondsPerRun)) this.#line(t.unmeasured, {});
    else {
      const template = isSized ? t.time : t.each;
      this.#line(template, { each: secondsPerRun.toPrecision(2), workers, time: clockText(seconds) });
    }
  }

  /** The design that a budget comes to. */
  picked(plan: ExperimentPlan, budget: number, seconds: number): void {
    const values = sizeValues(plan, this.#texts);
    this.#line(this.#texts.sweep.picked, { ...values, budget: clockText(budget), time: clockText(seconds) });
  }

  #line(template: string, values: Readonly<Record<string, string | number>>): void {
    this.#tell(`${wrap(fill(template, values), lineWidth, '  ')}\n`);
  }
}

/** Label, key and range of the factor at `place`. */
export function factorRow(
  { experiment, factors }: Pick<ExperimentPlan, 'experiment' | 'factors'>,
  place: number,
  texts: Texts,
): string[] {
  const [factor, choice] = [factors[place]!, experiment.factors[place]!];
  return [factorLabel(factor, choice, texts), factor.key, factorRange(factor, choice, texts)];
}

/** What fills the sentence of the size of an experiment. */
export function sizeValues({ design, sweep }: Pick<ExperimentPlan, 'design' | 'sweep'>, texts: Texts) {
  const { points, policies, replicates } = sweep;
  return {
    design: designText(design.spec, texts),
    points,
    policies: policies.length,
    worlds: replicates,
    runs: points * policies.length * replicates,
  };
}
