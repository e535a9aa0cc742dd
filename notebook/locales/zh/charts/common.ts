import type { CommonChartTexts } from '../../en/charts/common.ts';

/** 各图说明共用的文字。 */
export const common: CommonChartTexts = {
  gap: '',
  separator: '、',
  clause: '；',
  against: '{outcome}，与“{reference}”逐个世界相比：{list}。',
  difference: '{policy} {difference} ±{half} {unit}',
  noDifference: '{list}没有可察觉的差异',
  worlds: '各政策使用相同的 {n} 个随机世界；观察 {days} 天；{case}；种子 {seed}。',
  oneWorld: '各政策使用同一个随机世界；观察 {days} 天；{case}；种子 {seed}。',
  noWorlds: '尚无随机世界在所有政策下都已完成；观察 {days} 天；{case}；种子 {seed}。',
  preview: '切片预览：只运行了全县的 1/{slice}。',
  slice: '切片：只运行了全县的 1/{slice}（整个乡镇街道）。',
  running: '仍在运行：随着更多世界完成，数字还会变化。',
  interval: '须线为均值的 95% 区间（t 分布，每个世界一个值）。',
  meanBand: '色带为均值的 95% 区间（t 分布，每个世界一个值）。',
  quantileBands: '色带为各世界居中的 50% 与 90%。',
  undefinedWorlds: '“{policy}”：有 {n} 个世界因无定义未计入。',
  policy: '政策',
};
