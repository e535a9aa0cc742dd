import { usualObjectives } from '../../report/robustness/robustObjectives.ts';
import { encodeCalibration } from '../../scenarios/calibration/calibrationToken.ts';
import { parseCalibration } from '../../scenarios/calibration/parseCalibration.ts';
import { experimentOf } from '../../scenarios/experiment/experimentCatalogue.ts';
import { encodeExperiment } from '../../scenarios/experiment/experimentToken.ts';
import { defaultQuestion } from '../../scenarios/question/defaults.ts';
import { encodeQuestion } from '../../scenarios/question/token.ts';

/** A slice in six worlds: finished in seconds, with every figure filled. */
export const small = encodeQuestion({ ...defaultQuestion('beihu'), slice: 7, worlds: { replicates: 6 } });

/** Five factors over a month of one township in two worlds: a screening, and a sample for the emulator. */
const deciding = experimentOf('deciding-indices');
const month = { ...deciding, question: { ...deciding.question, days: 30 } };
export const screening = encodeExperiment({ ...month, design: { kind: 'morris', trajectories: 8, levels: 4 } });
export const sample = encodeExperiment({ ...month, design: { kind: 'sobol', points: 64 } });

/** The same factors in a hundred worlds under the 2×2. */
export const drawn = encodeExperiment({
  ...month,
  question: { ...defaultQuestion('beihu'), days: 30, slice: 14, worlds: { replicates: 2 } },
  design: { kind: 'latinHypercube', points: 100 },
  outcomes: usualObjectives,
});

/** Three published figures of a county and four parameters, in a month of two townships: finished within a minute or two. */
export const calibrated = encodeCalibration(
  parseCalibration(`id: shot
label: {zh: calibration, en: calibration}
case: beihu
days: 30
slice: 1/7
replicates: 1
factors: [successBase, successAtSeverity, growthPerDay, recurrence]
targets:
  - {outcome: attemptSuccess, range: [0.6, 0.8]}
  - {outcome: repeatRate, range: [0, 0.3], role: validation}
  - {outcome: hazardResolutionRate, value: 0.912, tolerance: 0.05, role: validation}
population: 60
generations: 8
wanted: 80
ensemble: 20
`),
);
