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
  'fullFactorial',
  'kaplanMeier',
  'kolmogorovSmirnov',
  'kolmogorovSmirnovBound',
  'latinHypercube',
  'logRank',
  'meanInterval',
  'morrisEffects',
  'morrisSample',
  'nelsonAalen',
  'pairedContrast',
  'pawnIndices',
  'polynomialEmulator',
  'proportionInterval',
  'quantileInterval',
  'rankPolicies',
  'regionalScreening',
  'replicatesForDifference',
  'replicatesForPrecision',
  'saltelliSample',
  'simultaneousContrasts',
  'sobolIndices',
  'sobolSequence',
  'wilsonInterval',
] as const satisfies readonly (keyof Statistics)[];
