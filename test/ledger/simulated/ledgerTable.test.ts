import { expect, it } from 'vitest';
import { runWordsEn } from '../../../ledger/locales/runWords.en.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { ledgerTable } from '../../../ledger/simulated/ledgerTable.ts';
import { madeLedger, monday } from '../madeLedger.ts';

const ledger = madeLedger(
  [
    {
      received: monday,
      accepted: monday + 1,
      closed: monday + 4.5,
      type: '劳动争议',
      place: 'x',
      result: '化解',
      person: 0,
    },
    { received: monday + 0.25, path: [['甲局'], ['甲局'], ['乙局']], channel: '来访' },
  ],
  monday + 9,
);

it('A table of a register has a row a case below its headings, dates as days or with the time, and the departments passed', () => {
  expect(ledgerTable(ledger, runWordsZh)).toEqual([
    [
      '编号',
      '登记时间',
      '受理时间',
      '办结时间',
      '事项类别',
      '所属社区',
      '承办单位',
      '办理结果',
      '来源渠道',
      '户号',
      '流转过程',
    ],
    ['1', '2023-01-02', '2023-01-03', '2023-01-06', '劳动争议', 'x', '', '化解', '', '1', ''],
    ['2', '2023-01-02', '', '', '', '', '乙局', '', '来访', '', '甲局→乙局'],
  ]);
  const [header, , second] = ledgerTable(ledger, runWordsEn, true);
  expect(header!.slice(0, 2)).toEqual(['number', 'received']);
  expect(second![1]).toBe('2023-01-02 06:00');
});
