import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../../../locales/texts.ts';
import { pickFactors } from '../../../report/sensitivity/pickFactors.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { caseOfQuestion } from '../../../scenarios/question/planOf.ts';
import { designPoints } from '../../../sim/experiment/designs/makeDesign.ts';
import { estimateSweep } from '../../../sim/experiment/estimateSweep.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { questionOfOptions } from '../../questionOfOptions.ts';
import { pilotOptions } from '../pilot.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { type RawSensitivityOptions, readSensitivityOptions, type SensitivityOptions } from './sensitivityOptions.ts';
import { type StageBase, stageExperiment } from './stage.ts';
import {
  firstDesign,
  type Pace,
  paceMeasured,
  paceOf,
  secondDesign,
  secondDesignWithin,
  secondsOf,
  trialDesign,
} from './stageDesigns.ts';
import { StageMessages } from './stageMessages.ts';
import { StageResults } from './stageResults.ts';

const fewestPoints = 2;

/**
 * Screens all factors of a case by elementary effects, then runs indices of those that move the responses most; the others stay at their own
 * values there. Says what it will run and how long that takes before it begins. An interrupt keeps what is done. Throws the faults of the
 * options, the case and the factors before anything is run. Resolves with the exit code.
 */
export async function sensitivity(name: string, raw: RawSensitivityOptions, host: Host, texts: Texts): Promise<number> {
  const options = readSensitivityOptions(raw, host.cores);
  const base = baseOf(name, options, raw, host);
  const trial = planExperiment(stageExperiment('screening', base, options.factors, trialDesign(options)));
  designPoints(secondDesign(options, options.points), trial.factors.slice(0, options.keep));
  const writer =
    options.out === undefined
      ? undefined
      : new OutputWriter(options.out, host.files, texts, (text) => host.message(text));
  const results = new StageResults(options.format, host, texts, writer);
  const pool = host.createPool(options.workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    const isStopped = await runStages({ options, base, trial, pool, interruption, results }, host, texts);
    const isComplete = results.finish();
    if (isStopped) return exitCodes.interrupted;
    return isComplete ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}

/** One township unless told otherwise: small enough to be run thousands of times. */
function baseOf(name: string, options: SensitivityOptions, { slice }: RawSensitivityOptions, host: Host): StageBase {
  const { worlds: _, ...asked } = questionOfOptions(name, options, host.readBytes);
  const { label, constants } = caseOfQuestion({ ...asked, worlds: { replicates: options.replicates } });
  const townships = Number(options.settings.townships ?? constants.townships.value);
  return {
    question: {
      ...asked,
      slice: slice === undefined ? townships : asked.slice,
      worlds: { replicates: options.replicates },
    },
    outcomes: options.outcomes,
    caseLabel: label,
  };
}

interface Stages {
  readonly options: SensitivityOptions;
  readonly base: StageBase;
  /** Screening; of a budget, the smallest, to see how fast it goes. */
  readonly trial: ExperimentPlan;
  readonly pool: WorkerPool;
  readonly interruption: Interruption;
  readonly results: StageResults;
}

/** Whether the user stopped it. */
async function runStages(
  { options, base, trial, pool, interruption, results }: Stages,
  host: Host,
  texts: Texts,
): Promise<boolean> {
  const tell = new StageMessages(host, texts);
  const started = host.now();
  tell.measuring();
  const measured = await estimateSweep(trial.sweep, pool, () => host.now(), pilotOptions(options.budget));
  if (interruption.isAsked) return true;
  const pace = paceOf(trial.sweep, measured);
  const first = firstDesign(options, trial.factors, pace);
  const plan =
    options.budget === undefined ? trial : planExperiment(stageExperiment('screening', base, options.factors, first));
  tell.plan(plan, nextOf(options, plan, pace), pace);

  const begun = host.now();
  const screened = await simulateSweep(plan.sweep, pool, interruption, host, texts);
  const seconds = (host.now() - begun) / 1000;
  const screening = results.add('screening', plan, screened);
  // An interrupt during the analysis is heard here.
  await setImmediate();
  if (screened.stop === 'cancelled' || interruption.isAsked) return true;

  const { picked, isInDoubt } = pickFactors(screening, options.keep);
  tell.picked(screening, picked, isInDoubt);
  if (picked.length === 0) return false;
  const paceNow = paceMeasured(pace, seconds, screening);
  const left = (options.budget ?? 0) - (host.now() - started) / 1000;
  const design = secondDesignWithin(
    options,
    picked.map((place) => trial.factors[place]!),
    paceNow,
    left,
  );
  if (design === undefined) {
    tell.noTime();
    return false;
  }
  const choices = picked.map((place) => options.factors[place]!);
  const second = planExperiment(stageExperiment('indices', base, choices, design));
  tell.again(second, paceNow);
  const ran = await simulateSweep(second.sweep, pool, interruption, host, texts);
  results.add('indices', second, ran);
  return ran.stop === 'cancelled';
}

/** What the second stage will be, before anybody knows which factors it has; its smallest design where no time is left for it. */
function nextOf(options: SensitivityOptions, { factors, sweep }: ExperimentPlan, pace: Pace) {
  const some = factors.slice(0, options.keep);
  const left = (options.budget ?? 0) - secondsOf(sweep.points, pace);
  return {
    factors: some,
    design: secondDesignWithin(options, some, pace, left) ?? secondDesign(options, fewestPoints),
  };
}
