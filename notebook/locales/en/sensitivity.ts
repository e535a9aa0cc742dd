/** Texts of the page Sensitivity. */
export const sensitivityEn = {
  title: 'Sensitivity',
  lead: 'Vary what nobody knows and what a government sets, and see what moves the result, how much, and together with what.',
  /** Figures of each design. */
  gives: {
    oneAtATime: 'tornado',
    morris: 'bars of μ* with intervals, σ against μ*',
    saltelli: 'first and total indices with intervals, PAWN, scatter of worlds',
    latinHypercube: 'PAWN, indices of an emulator with its Q², what leads to success, scatter of worlds',
    sobol: 'PAWN, indices of an emulator with its Q², what leads to success, scatter of worlds',
    fractionalFactorial: 'main effects with intervals; pairs from resolution Ⅴ',
    fullFactorial: 'main effects and interactions with intervals',
  },
  result: {
    heading: 'What came out',
    empty: 'Nothing has been run yet. Set the experiment, look at its size, and run it; the figures appear here.',
    response: 'What is explained',
    difference: '{outcome}: {policy} less {reference}',
    alone: '{outcome}: {policy}',
    factor: 'Factor across the scatter',
    cautions: 'Before you read on',
    grave: 'Not to be used to rank factors',
    noFigures: 'There is nothing to draw of this yet.',
    take: 'Take the most influential into a Sobol’ design',
    takeHow: 'how many',
    takeDo: 'Take them',
    taken:
      'The experiment now has the {n} most influential factors under Sobol’ indices. Look at its size, and run it.',
    takeNote: 'By the screening: those that move any of the outcomes analysed the most, whichever is shown.',
  },
};

export type SensitivityTexts = typeof sensitivityEn;
