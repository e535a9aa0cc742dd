import type { PairedDifferencesTexts } from '../../en/charts/pairedDifferences.ts';

/** “配对差值”图的文字。 */
export const pairedDifferences: PairedDifferencesTexts = {
  title: '与“{reference}”的配对差值：{group}',
  choose: '看哪些指标',
  groups: { headline: '主要指标', detail: '其他指标', account: '工时账户', flow: '矛盾的结局' },
  sentence: '与“{reference}”逐个世界相比，{group} {n} 项：{list}。',
  item: '“{policy}”{counts}',
  join: '；',
  counts: {
    better: '{n} 项更好',
    worse: '{n} 项更差',
    changed: '{n} 项有变化',
    open: '{n} 项未定',
    same: '{n} 项相同',
  },
  sides: { better: '更好', worse: '更差', changed: '有变化', open: '未定', same: '相同' },
  directions: { higher: '越高越好 →', lower: '← 越低越好', neither: '视情况而定' },
  reading: '符号为同一世界中与参照之差的均值，横线为其 95% 区间（t 分布）；区间含 0 的为空心、淡色。',
  oneWorld: '符号为同一世界中与参照之差；仅凭一个世界无法判断。',
  scale: '每行各有尺度，0 居中：长短只能在行内比较。箭头指向更好的一侧。',
  outcome: '指标',
  unit: '单位',
  better: '好坏方向',
  difference: '差值',
  lo: '区间下限',
  hi: '区间上限',
  n: '世界数',
  supported: '区间支持',
};
