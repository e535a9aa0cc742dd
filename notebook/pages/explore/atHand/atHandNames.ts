/** What cells have at hand, in the order it is listed. Docs are texts; signatures and snippets are code. */
export const atHandNames = [
  'simulate',
  'compare',
  'ownOutcome',
  'ownRule',
  'cases',
  'policies',
  'levers',
  'assumptions',
  'outcomes',
  'view',
  'display',
  'Inputs',
  'html',
  'md',
  'pause',
  'width',
  'language',
  'Plot',
  'd3',
  'aq',
  'math',
  'ss',
] as const;

export type AtHandName = (typeof atHandNames)[number];
