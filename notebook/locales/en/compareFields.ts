/** What a field of a parameter says. `{name}` is filled in. */
export const compareFieldsEn = {
  leverGroups: {
    finding: 'Finding: patrols, warning, screening',
    allocation: 'Allocation: staff, powers, funds',
    centre: 'Centre and departments',
    participation: 'Participation',
    appraisal: 'Digital tools and appraisal',
  },
  field: {
    slider: '{label}, slider',
    changed: '≠ preset {preset}',
    set: '≠ set for every policy',
    reset: 'Reset',
    resetNamed: 'Reset {label} to {preset}',
    unset: 'Take {label} back',
    about: 'Preset and source',
    aboutNamed: 'Preset and source of {label}',
    yes: 'yes',
    no: 'no',
    options: { permanent: 'permanent', rotating: 'rotating', onCall: 'on call' } as Readonly<Record<string, string>>,
    bounds: '{low} to {high}',
    problems: {
      empty: 'Enter a number from {low} to {high}.',
      noNumber: 'This is no number. Enter one from {low} to {high}.',
      tooSmall: 'Too small: at least {low}.',
      tooLarge: 'Too large: at most {high}.',
      notWhole: 'A whole number from {low} to {high} is needed.',
    },
    kept: '{value} stays in use.',
  },
  provenance: {
    preset: 'Preset',
    givenBy: 'Given by',
    byDefault: 'default of the model',
    kind: 'Kind',
    range: 'Range to try',
    bounds: 'Bounds',
    source: 'Source',
    passage: 'Passage',
    note: 'Note',
    key: 'Key',
  },
  shares: {
    sum: 'The three levels sum to {sum}.',
    right: 'The three levels sum to 1.',
    wrong: 'They must sum to 1.',
    balance: 'Balance the others',
    balanceNamed: 'Balance the others, keep {label}',
    order: 'A community may not close more than its township: {community} is above {township}.',
  },
};

export type CompareFieldsTexts = typeof compareFieldsEn;
