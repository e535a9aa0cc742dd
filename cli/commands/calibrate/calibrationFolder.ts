import type { CalibrationStage } from '../../../library/calibration/runCalibration.ts';
import type { CalibrationPlan } from '../../../scenarios/calibration/planCalibration.ts';
import { resumeAbcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import { openStagedFolder, type StagedFolder, type StagedFolderHooks } from '../../folder/stagedFolder.ts';
import type { Host } from '../../host.ts';

/** The file that says how far a calibration is; runs are in the store. */
export const stateFile = 'state.json';

export type CalibrationFolder = StagedFolder<CalibrationStage>;

/** Opens a folder as that of a calibration. Throws the faults of `openStagedFolder`. */
export function openCalibrationFolder(
  folder: string,
  { choice, source }: CalibrationPlan,
  host: Host,
  hooks: StagedFolderHooks,
): Promise<CalibrationFolder> {
  const { question, size } = choice;
  const sweep = {
    seed: question.seed,
    policies: ['point'],
    points: size.population * size.generations,
    replicates: question.worlds.replicates,
  };
  return openStagedFolder(
    folder,
    { task: { kind: 'calibration', source, sweep }, stateFile, format: 'zhili-calibration-1', read: stageOf },
    host,
    hooks,
  );
}

function stageOf(stored: Readonly<Record<string, unknown>>): CalibrationStage | undefined {
  const { calibration, failed } = stored as unknown as CalibrationStage;
  resumeAbcSmc(calibration);
  return Number.isSafeInteger(failed) && failed >= 0 ? { calibration, failed } : undefined;
}
