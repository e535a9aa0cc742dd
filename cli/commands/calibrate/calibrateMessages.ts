import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { allowedText, listText, toleranceText } from '../../../report/calibration/calibrationNames.ts';
import { sharePercent } from '../../../report/decision/decisionWords.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import type { CalibrationPlan } from '../../../scenarios/calibration/planCalibration.ts';
import type { CalibrationProgress, CalibrationState } from '../../../sim/analysis/calibration/calibration.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { clockText } from '../../clockText.ts';
import type { Host } from '../../host.ts';
import { wrap } from '../../report/grid.ts';
import type { CalibrateOptions } from './calibrateOptions.ts';

const lineWidth = 100;

/** What is told of a calibration while it goes on. */
export class CalibrateMessages {
  readonly #host: Pick<Host, 'message'>;
  readonly #texts: Texts;
  /** Makes room for a line. */
  clear: () => void = () => {};

  constructor(host: Pick<Host, 'message'>, texts: Texts) {
    this.#host = host;
    this.#texts = texts;
  }

  /** What will be run, to what end, and how much that is at most. */
  plan({ choice, plan, problem }: CalibrationPlan, generations: number, { budget }: CalibrateOptions): void {
    const texts = this.#texts;
    const t = texts.calibration.plan;
    const { language } = texts;
    const { question, factors, targets, size } = choice;
    const { days, slice, seed, worlds } = question;
    const policy = plan.policies[0]!.policy.label[language];
    this.#line(t.title, {
      ...{ label: choice.label[language], case: plan.caseSpec.label[language], policy },
      ...{ days, slice: `1/${slice}`, seed },
    });
    const labels = factors.map((one, f) => factorLabel(problem.factors[f]!, one, texts));
    this.#line(t.factors, { k: factors.length, list: listText(labels, texts) });
    const told = (role: 'calibration' | 'validation') =>
      targets.filter((target) => target.role === role).map((target) => allowedText(target, texts));
    const calibrated = told('calibration');
    this.#line(t.targets, { n: calibrated.length, list: calibrated.join(texts.report.separator) });
    const heldOut = told('validation');
    this.#line(heldOut.length > 0 ? t.heldOut : t.noHeldOut, { list: heldOut.join(texts.report.separator) });
    const { population, ensemble } = size;
    const runs = population * generations * worlds.replicates;
    this.#line(t.size, { generations, population, worlds: worlds.replicates, runs, ensemble });
    if (budget !== undefined) this.#line(t.budget, { budget: clockText(budget) });
  }

  goesOn(folder: string, generation: number, rows: number): void {
    this.#line(this.#texts.calibration.progress.goesOn, { folder, generation, rows });
  }

  restarted(file: string): void {
    this.#line(this.#texts.calibration.progress.restarted, { file });
  }

  generation(
    { generations, targets, settings }: CalibrationState,
    progress: CalibrationProgress,
    elapsed: number,
  ): void {
    const t = this.#texts.calibration.progress;
    const last = generations.at(-1)!;
    const common = {
      generation: progress.generations,
      planned: progress.generationsPlanned,
      elapsed: clockText(elapsed),
    };
    if (last.tolerance === null) {
      this.#line(t.noPoint, { ...common, refused: generations.reduce((sum, { refused }) => sum + refused, 0) });
      return;
    }
    const emulators = generations.at(-2)?.screen?.emulators.length ?? 0;
    this.#line(t.line, {
      ...common,
      tolerance: toleranceText(last.tolerance),
      hits: sharePercent(last.hits, this.#texts),
      effective: Math.round(last.effective),
      wanted: settings.wanted,
      emulated: emulators > 0 ? fill(t.emulated, { n: emulators, all: targets.length }) : '',
    });
  }

  fault(fault: Fault): void {
    this.#line(this.#texts.calibration.progress.damaged, { fault: faultText(fault, this.#texts.language) });
  }

  room(fault: Fault | undefined): void {
    const t = this.#texts.folder;
    this.#line(fault === undefined ? t.roomAgain : t.waiting, { place: fault?.path ?? '' });
  }

  stopped(folder: string | undefined): void {
    const t = this.#texts.calibration.progress;
    this.#line(folder === undefined ? t.stoppedMemory : t.stopped, { folder: folder ?? '' });
  }

  none(): void {
    this.#line(this.#texts.calibration.progress.none, {});
  }

  #line(template: string, values: Readonly<Record<string, string | number>>): void {
    this.clear();
    this.#host.message(`${wrap(fill(template, values), lineWidth, '  ')}\n`);
  }
}
