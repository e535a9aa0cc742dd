import { CalibrationClock } from '../../../library/calibration/calibrationClock.ts';
import type { CalibrationStage } from '../../../library/calibration/runCalibration.ts';
import type { RunTools } from '../../../library/calibration/runPoints.ts';
import { runWholeCalibration } from '../../../library/calibration/runWholeCalibration.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { calibrationJson } from '../../../report/calibration/calibrationDocument.ts';
import { toleranceText } from '../../../report/calibration/calibrationNames.ts';
import { posteriorRows } from '../../../report/calibration/calibrationRows.ts';
import { parseCalibration } from '../../../scenarios/calibration/parseCalibration.ts';
import { planCalibration } from '../../../scenarios/calibration/planCalibration.ts';
import { settingsLimits } from '../../../scenarios/question/settingsFile.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { readOwnFile } from '../../ownFile.ts';
import { ProgressLine } from '../../progressLine.ts';
import { calibrateText } from '../../report/calibrateText.ts';
import { CalibrateMessages } from './calibrateMessages.ts';
import { type RawCalibrateOptions, readCalibrateOptions } from './calibrateOptions.ts';
import { type CalibrationFolder, openCalibrationFolder, stateFile } from './calibrationFolder.ts';
import { ensembleFile, writeCalibration } from './writeCalibration.ts';

/**
 * Calibrates uncertainties to targets as a file says, runs the ensemble in fresh worlds, and prints and writes what came of it. In a folder every run is kept, and the same call goes on where it was, to the same end. An interrupt keeps what is there and
 * prints it so far. Throws the faults of the options, the file and the folder before anything is run. Resolves with the exit code.
 */
export async function calibrate(path: string, raw: RawCalibrateOptions, host: Host, texts: Texts): Promise<number> {
  const options = readCalibrateOptions(raw, host.cores);
  const { name, text } = readOwnFile(path, host.readBytes, settingsLimits);
  const plan = planCalibration(parseCalibration(text, { name }));
  const { size } = plan.choice;
  const generations = options.generations ?? size.generations;
  const { out } = options;
  const messages = new CalibrateMessages(host, texts);
  messages.plan(plan, generations, options);
  if (options.isDryRun) return exitCodes.done;
  const writer = out === undefined ? undefined : new OutputWriter(out, host.files, texts, (said) => host.message(said));
  const pool = host.createPool(options.workers);
  let runner: RunTools['runner'] = pool;
  const interruption = new Interruption({ cancel: () => runner.cancel() }, host, texts);
  let folder: CalibrationFolder | undefined;
  try {
    if (out !== undefined) {
      folder = await openCalibrationFolder(out, plan, host, {
        onWaiting: (fault) => messages.room(fault),
        onFinding: (fault) => messages.fault(fault),
        isStopped: () => interruption.isAsked,
      });
      runner = folder.runnerOf(pool);
    }
    const from = await stageOf(folder, out, messages);
    const clock = new CalibrationClock(() => host.now(), options.budget);
    let further = generationText(from, generations, texts);
    const line = new ProgressLine(host, texts, () => further);
    messages.clear = () => line.clear();
    interruption.clearsBefore = messages.clear;
    const tools: RunTools = {
      runner,
      now: () => host.now(),
      isCancelled: () => interruption.isAsked,
      onProgress: (progress) => line.show(progress),
    };
    const { version, engine } = host;
    const whole = await runWholeCalibration(plan, { generations, ...(from && { from }), version, engine }, tools, {
      async onGeneration(stage, progress) {
        await folder?.save(stage);
        const { elapsed, goesOn } = clock.after(size.population, size.ensemble);
        messages.generation(stage.calibration, progress, elapsed);
        further = generationText(stage, generations, texts);
        return goesOn;
      },
      onFresh() {
        further = texts.calibration.progress.fresh;
      },
    });
    line.clear();
    const { state, isStopped, document, ensemble } = whole;
    if (isStopped) messages.stopped(out);
    if (document === undefined) {
      messages.none();
      return exitCodes.interrupted;
    }
    if (options.format === 'json') host.out(calibrationJson(document));
    else if (options.format === 'csv') for (const row of posteriorRows(document)) host.out(row);
    else {
      const { case: asked } = plan.choice.question;
      const caseName = typeof asked === 'string' ? asked : asked.name;
      host.out(calibrateText(document, texts, out === undefined ? undefined : `${out}/${ensembleFile}`, caseName));
    }
    if (isStopped) return exitCodes.interrupted;
    const isWritten = writer === undefined || (await writeCalibration(writer, out!, document, state, ensemble, host));
    return isWritten && document.failed === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
    await folder?.close();
  }
}

/** What stands behind the line of progress while a generation is run. */
function generationText(stage: CalibrationStage | undefined, planned: number, texts: Texts): string {
  const t = texts.calibration.progress;
  const tolerance = stage?.calibration.generations.at(-1)?.tolerance ?? null;
  return fill(t.generation, {
    generation: (stage?.calibration.generations.length ?? 0) + 1,
    planned,
    nearness: tolerance === null ? '' : fill(t.nearness, { tolerance: toleranceText(tolerance) }),
  });
}

/** Where the calibration of a folder is, and says so; undefined where it begins. */
async function stageOf(
  folder: CalibrationFolder | undefined,
  out: string | undefined,
  messages: CalibrateMessages,
): Promise<CalibrationStage | undefined> {
  const found = await folder?.load();
  if (found === 'damaged') {
    messages.restarted(`${out}/${stateFile}`);
    return undefined;
  }
  if (found !== undefined) messages.goesOn(out!, found.calibration.generations.length, folder!.rows);
  return found;
}
