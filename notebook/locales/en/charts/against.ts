/** How a sentence says which policies differ from the reference; `{list}` are quoted names. */
export const against = {
  quoted: '“{name}”',
  higher: 'higher than “{reference}” under {list}',
  lower: 'lower than “{reference}” under {list}',
  open: 'no direction against “{reference}” can be told under {list}',
  clause: '{what}: {parts}.',
  /** Between two parts of the clause. */
  join: '; ',
};

export type AgainstTexts = typeof against;
