import type { HoursLedgerTexts } from '../../en/charts/hoursLedger.ts';

export const hoursLedger: HoursLedgerTexts = {
  title: '工时去向（占全部工时的 %）',
  caption: '每一小时只记入一个账户；每一柱为窗口内全部工时（各世界的均值）。由浓到淡：{groups}。',
  loadCaption: '负荷率：办案工时 ÷ 可用于办案的工时。“!”表示超过 98%：等待时间没有稳态。',
  loads: '人员负荷率',
  overloadSign: '!',
  group: '{group}（{list}）',
  groups: {
    finding: '发现',
    handling: '办理',
    coordination: '协调',
    reporting: '报表',
    idle: '空闲',
  },
  pools: { community: '村社区', township: '乡镇街道', county: '县级', centre: '中心' },
  staffed: '全部工时',
  loadOf: '负荷率：{pool}',
  sentence: '全部工时中：{list}。',
  item: '{policy}：{list}',
  share: '{group} {share}%',
  overloaded: '超负荷：{list}。',
  noneOverloaded: '平均而言，没有哪一级人员超负荷。',
  columns: {
    account: '账户或负荷率',
    share: '占全部工时的比例，或负荷率（0—1），均值',
    hours: '小时/千人年，均值',
    lo: '工时或负荷率的 95% 区间下限',
    hi: '工时或负荷率的 95% 区间上限',
  },
};
