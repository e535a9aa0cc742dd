import type { Prior } from '../../sim/analysis/decision/prior.ts';
import { briefly, choicesOf, type WrittenFactor } from '../experiment/writtenExperiment.ts';
import { questionOf, type WrittenQuestion, writtenOf } from '../question/written.ts';
import type { Bilingual } from '../sourced.ts';
import type { CalibrationChoice, CalibrationSize, ChosenTarget } from './calibrationChoice.ts';
import { outcomeWords, statedTargets } from './statedTargets.ts';

/** A target as a person writes it. */
export interface WrittenTarget {
  readonly outcome: string;
  readonly label?: Bilingual;
  readonly role?: ChosenTarget['role'];
  readonly range?: readonly [low: number, high: number];
  readonly value?: number;
  readonly tolerance?: number;
  readonly sd?: number;
  /** Of 95 %. */
  readonly interval?: readonly [low: number, high: number];
}

/** A calibration as a person writes it. */
export type WrittenCalibration = Omit<WrittenQuestion, 'policies' | 'reference' | 'precision' | 'ensemble'> &
  Partial<CalibrationSize> & {
    readonly id: string;
    readonly label: Bilingual;
    readonly note?: Bilingual;
    readonly policy?: NonNullable<WrittenQuestion['policies']>[number];
    readonly factors: readonly WrittenFactor[];
    readonly priors?: Readonly<Record<string, Prior>>;
    readonly targets?: readonly WrittenTarget[];
  };

/** Sizes where nobody says: some minutes on a slice. */
const usualSize: CalibrationSize = { population: 200, generations: 30, wanted: 300, ensemble: 50 };
/** Worlds of a point. */
const usualReplicates = 2;

/** Normal quantile of a 95 % interval's end. */
const z95 = 1.959963984540054;

/** The calibration that a checked writing stands for. Targets that are left out are those of the case, and those all cases share; throws the faults of a case file then. */
export function calibrationOfWritten(written: WrittenCalibration): CalibrationChoice {
  const { id, label, note, policy, factors, priors, targets, population, generations, wanted, ensemble, ...asked } =
    written;
  const { worlds: _, ...question } = questionOf({ ...asked, policies: [policy ?? 'after'] });
  return {
    id,
    label,
    ...(note === undefined ? {} : { note }),
    question: { ...question, worlds: { replicates: written.replicates ?? usualReplicates } },
    factors: choicesOf(factors, question.settings),
    priors: priors ?? {},
    targets: targets?.map(chosenTarget) ?? statedTargets(question),
    size: {
      population: population ?? usualSize.population,
      generations: generations ?? usualSize.generations,
      wanted: wanted ?? usualSize.wanted,
      ensemble: ensemble ?? usualSize.ensemble,
    },
  };
}

function chosenTarget({ outcome, label, role = 'calibration', ...known }: WrittenTarget): ChosenTarget {
  const { range, value, tolerance, sd, interval } = known;
  return {
    label: label ?? outcomeWords(outcome),
    outcome,
    role,
    known:
      range !== undefined
        ? { range }
        : interval !== undefined
          ? { value: (interval[0] + interval[1]) / 2, sd: (interval[1] - interval[0]) / (2 * z95) }
          : tolerance !== undefined
            ? { value: value!, tolerance }
            : { value: value!, sd: sd! },
  };
}

/** Everything written out: `calibrationOfWritten` makes the same calibration of it. */
export function writtenCalibrationOf(choice: CalibrationChoice): WrittenCalibration {
  const { id, label, note, question, factors, priors, targets, size } = choice;
  const { policies, reference: _, ...asked } = writtenOf(question);
  return {
    id,
    label,
    ...(note === undefined ? {} : { note }),
    ...asked,
    policy: policies[0]!,
    factors: briefly(factors, question.settings),
    priors,
    targets: targets.map(({ known, ...target }) => ({ ...target, ...known })),
    ...size,
  };
}
