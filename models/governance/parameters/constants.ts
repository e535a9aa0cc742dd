import { assumption, countsOf, fromSeed, numbersOf, type ParameterDefinition } from './definition.ts';

const number = numbersOf('constant');

const count = countsOf('constant');

/** Facts of a county. Defaults are those of `beihu` where its source states them; every case file states its own. */
export const constants = [
  count('residents', 'residents', [1000, 5000000], 420000, fromSeed('seed001')),
  number('areaKm2', 'km2', [5, 20000], 830, fromSeed('seed001')),
  count('townships', 'townships', [1, 60], 14, fromSeed('seed001')),
  count('communities', 'communities', [1, 2000], 150, assumption),
  count('grids', 'grids', [1, 10000], 517, fromSeed('seed001')),
  number('householdSize', 'residents', [1.5, 5], 2.6, assumption),
  count('departments', 'departments', [2, 24], 14, assumption),
  count('gridWorkers', 'persons', [0, 20000], 517, assumption),
  number('gridWorkerShare', 'FTE share', [0, 1], 0.35, assumption),
  count('cadres', 'persons', [0, 20000], 330, assumption),
  number('cadreShare', 'FTE share', [0, 1], 0.25, assumption),
  count('partTimeMediators', 'persons', [0, 20000], 830, fromSeed('seed001')),
  number('partTimeMediatorShare', 'FTE share', [0, 1], 0.1, assumption),
  count('fullTimeMediators', 'persons', [0, 5000], 47, fromSeed('seed001')),
  count('townshipDesks', 'persons', [1, 5000], 84, assumption),
  number('townshipDeskShare', 'FTE share', [0.05, 1], 0.5, assumption),
  count('countyDesks', 'persons', [1, 5000], 70, assumption),
  number('countyDeskShare', 'FTE share', [0.05, 1], 0.5, assumption),
  count('centreStaff', 'persons', [1, 1000], 14, assumption),
  number('hoursPerDay', 'h', [2, 10], 6, assumption),
  number('yuanPerFteYear', 'yuan/yr', [20000, 500000], 120000, assumption),
  number('programmeYuanPerResident', 'yuan/yr', [1, 500], 20, assumption),
  number('fundsShareCounty', 'share', [0.01, 0.98], 0.4, assumption),
  number('fundsShareTownship', 'share', [0.01, 0.98], 0.35, assumption),
  number('autonomyMean', 'index', [0.02, 0.98], 0.5, assumption),
  number('resourcesMean', 'index', [0.02, 0.98], 0.5, assumption),
  number('cohesionMean', 'index', [0.02, 0.98], 0.5, assumption),
  number('normsMean', 'index', [0.02, 0.98], 0.5, assumption),
  number('incomeMean', 'index', [0.02, 0.98], 0.5, assumption),
  number('conditionsSpread', 'logit sd', [0, 2], 0.6, assumption),
] as const satisfies readonly ParameterDefinition[];

export type ConstantKey = (typeof constants)[number]['key'];
