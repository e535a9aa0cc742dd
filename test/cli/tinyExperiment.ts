/** One township of 35 of a county of few people, for 20 days: runs of some ten milliseconds. Some points cannot be staffed. */
const tinyScenario = `case: q-county
policies: [reactive-centralized, preventive-devolved]
days: 20
slice: 1/35
settings: {residents: 60000, programmeYuanPerResident: 80, grids: 246, communities: 70, departments: 8}
`;

/** 8 points, 16 runs. */
export const tinyExperiment = `id: tiny
label: {zh: 很小的实验, en: A tiny experiment}
${tinyScenario}design: {kind: fullFactorial, levels: 2}
factors:
  - {key: patrolHoursShare, values: [0.1, 0.6]}
  - {key: outreachDaysPerMonth, values: [0, 8]}
  - {key: growthPerDay, range: [0.005, 0.02]}
outcomes: [latentHarm]
`;

/** A sample of so many points, twice as many runs. */
export const sampleExperiment = (points: number): string => `id: sample
label: {zh: 抽样, en: A sample}
${tinyScenario}design: {kind: latinHypercube, points: ${points}}
factors: [growthPerDay, localDiscount]
outcomes: [latentHarm]
`;
