/** A calibration of seconds: a county of four townships for ten days, forty points, a target that most of them meet. */
export const tinyCalibrationYaml = `id: tiny
label: {zh: 很小的校准, en: A tiny calibration}
case: q-county
days: 10
slice: 1/14
replicates: 1
settings: {residents: 100000, programmeYuanPerResident: 80, grids: 246, communities: 70, departments: 8}
factors: [successBase, growthPerDay]
targets:
  - {outcome: attemptSuccess, range: [0.4, 0.95]}
  - {outcome: repeatRate, role: validation, range: [0, 0.9]}
population: 20
generations: 2
wanted: 10
ensemble: 2
`;
