export const coordinationCost = {
  title: 'Coordination cost of a case settled, by account, yuan',
  caption:
    'Mean wage cost of the hours that coordination took for every settlement in the days counted, by account of the hours ledger; of reporting only what cases cause. Stronger to fainter in the order named over the first bar.',
  axis: 'yuan for every case settled',
  figure: '{yuan} ±{half} yuan · {hours} h',
  figureAlone: '{yuan} yuan · {hours} h',
  sentence: 'Coordination for every case settled: {list}.',
  item: '{policy} {figure}',
  total: 'total',
  columns: {
    account: 'account',
    yuan: 'yuan a case settled, mean',
    hours: 'hours a case settled, mean',
    lo: 'yuan, 95 % interval from',
    hi: 'yuan, 95 % interval to',
    worlds: 'worlds',
  },
};

export type CoordinationCostTexts = typeof coordinationCost;
