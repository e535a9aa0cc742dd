import type { OutcomeTableTexts } from '../../en/charts/outcomeTable.ts';

/** “全部指标”表的文字。 */
export const outcomeTable: OutcomeTableTexts = {
  title: '全部指标：均值 ± 95% 区间半宽',
  headline: '主要指标',
  outcome: '指标',
  group: '组',
  unit: '单位',
  mean: '{policy}：均值',
  lo: '{policy}：区间下限',
  hi: '{policy}：区间上限',
  n: '{policy}：有定义的世界数',
  sentence: '{policies}的 {n} 项指标。{overloaded}',
  quoted: '“{policy}”',
  noOverload: '没有政策超负荷。',
  overloaded: '超负荷：{list}，其等待时间没有稳态。',
  item: '“{policy}”（{list}）',
  mark: '! 超负荷',
  reading: '每格为各世界的均值 ± 95% 区间半宽（t 分布，每个世界一个值）；“{none}”表示无定义。',
  oneWorld: '每格为一个世界的值；“{none}”表示无定义。',
  none: '—',
};
