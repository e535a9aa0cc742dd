type Statistics = typeof import('../../../sim/index.ts');

/** The laboratory's statistics, loaded when a cell first asks for one. */
export const statistics = (): Promise<Statistics> => import('../../../sim/index.ts');

/** Their names, which cells know before they are loaded. */
export const statisticNames = [
  'adjustPValues',
  'aliasesOf',
  'bootstrapInterval',
  'cumulativeIncidence',
  'factorValue',
  'fractionalFactorial',
  'frontMenu',
  'fullFactorial',
  'hypervolume',
  'kaplanMeier',
  'kolmogorovSmirnov',
  'kolmogorovSmirnovBound',
  'latinHypercube',
  'logRank',
  'meanInterval',
  'meanObjectives',
  'morrisEffects',
  'morrisSample',
  'nelsonAalen',
  'nsga2',
  'pairedContrast',
  'pawnIndices',
  'polynomialEmulator',
  'proportionInterval',
  'quantileInterval',
  'rankPolicies',
  'regionalScreening',
  'replicatesForDifference',
  'replicatesForPrecision',
  'resumeSearch',
  'saltelliSample',
  'simultaneousContrasts',
  'sobolIndices',
  'sobolSequence',
  'tellMenu',
  'wilsonInterval',
] as const satisfies readonly (keyof Statistics)[];
