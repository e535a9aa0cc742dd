/** The 2×2 by row (how grievances are found) and column (where hands and powers sit). */
export const grid = {
  reactive: { centralized: 'reactive-centralized', devolved: 'reactive-devolved' },
  preventive: { centralized: 'preventive-centralized', devolved: 'preventive-devolved' },
} as const;

export const modes = ['government-led', 'market-led', 'self-governance', 'expert-led'] as const;

export const conditional = 'conditional';

/** Built-in policies that have a place of their own on the panel; `before` and `after` stand for the case's. */
export const placed: readonly string[] = [
  ...Object.values(grid).flatMap((row) => Object.values(row)),
  'before',
  'after',
  ...modes,
  conditional,
];
