import type { CalibrationChoice } from '../../../../scenarios/calibration/calibrationChoice.ts';
import type { Ensemble } from '../../../../scenarios/ensemble/ensemble.ts';
import { ensembleYaml } from '../../../../scenarios/ensemble/parseEnsemble.ts';
import type { OwnFile, Question } from '../../../../scenarios/question/question.ts';

/** The ensemble as the file that the command writes. */
export const ensembleFile = (ensemble: Ensemble): OwnFile => ({
  name: `${ensemble.id}-ensemble.yaml`,
  text: ensembleYaml(ensemble),
});

/** The reform of the county that was calibrated, before against after, in the same part of it, with the ensemble: one world a parameter set. */
export const ensembleQuestion = ({ question }: CalibrationChoice, ensemble: Ensemble): Question => ({
  case: question.case,
  policies: [
    { kind: 'builtIn', id: 'before' },
    { kind: 'builtIn', id: 'after' },
  ],
  reference: 0,
  days: question.days,
  seed: question.seed,
  worlds: { replicates: ensemble.sets.length },
  slice: question.slice,
  settings: question.settings,
  ensemble: ensembleFile(ensemble),
});
