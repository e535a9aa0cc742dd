export const casesOpenOverTime = {
  title: 'Open cases of all classes, by week',
  value: 'cases',
  unit: ' cases',
  caption: 'Cases open at the end of each week, in the part of the county that is simulated.',
};

export type CasesOpenOverTimeTexts = typeof casesOpenOverTime;
