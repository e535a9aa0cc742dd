/** Words of the charts of paired differences. */
export const pairedDifferences = {
  title: 'Paired differences from “{reference}”: {group}',
  choose: 'Which outcomes',
  groups: { headline: 'headline outcomes', detail: 'further outcomes', account: 'hours ledger', flow: 'endings' },
  sentence: 'World by world against “{reference}”, {group} ({n}): {list}.',
  item: '“{policy}” {counts}',
  join: '; ',
  counts: {
    better: '{n} better',
    worse: '{n} worse',
    changed: '{n} changed',
    open: '{n} undecided',
    same: '{n} the same',
  },
  sides: { better: 'better', worse: 'worse', changed: 'changed', open: 'undecided', same: 'the same' },
  directions: { higher: 'higher is better →', lower: '← lower is better', neither: 'it depends' },
  reading:
    'Signs are mean differences from the reference in the same world, lines their 95 % intervals (Student); hollow and soft where the interval contains 0.',
  oneWorld: 'Signs are differences from the reference in the same world; one world decides nothing.',
  scale:
    'Each row has a scale of its own with 0 in the middle: compare lengths within a row only. The arrow points to what is better.',
  outcome: 'outcome',
  unit: 'unit',
  better: 'better',
  difference: 'difference',
  lo: 'lower end',
  hi: 'upper end',
  n: 'worlds',
  supported: 'supported',
};

export type PairedDifferencesTexts = typeof pairedDifferences;
