import type { NationTexts } from './nation.en.ts';

/** What `zhili nation` says. */
export const nationZh: NationTexts = {
  heading: '合成全国（种子 {seed}）：{units} 个县级单位，{residents} 人',
  synthetic:
    '没有一个是真实的县，结果也不是预测：只有各省合计是公布数字。省内各县规模由抽取得出；制度与人均配备取自内置案例，多为假设。',
  sample:
    '样本：{strata} 个层（类别 × 规模）中的 {counties} 个县，层内随机抽取，最大的先运行；{days} 天，切片 {slice}，随机世界 {worlds} 个，政策 {policies} 个，共 {runs} 次运行。',
  stratumHeader: ['层', '单位数', '样本数', '人口（百万）'],
  sizeFrom: '{group}，{from} 千人以上',
  sizeBelow: '{group}，不足 {below} 千人',
  means: '合成全国按人口加权的均值，± 为设计推断95%区间的半宽',
  differences: '与“{reference}”的配对差，± 为设计推断95%区间的半宽',
  totals: '合成全国一年的总量（百万）',
  totalUnits: { coordinationHours: '小时', coordinationYuan: '元', casesPer10k: '件' },
  oneWorld:
    '区间说的是同一随机世界中换一个县样本会怎样，不是换一个随机世界会怎样：后者请增加随机世界（--replicates）。',
  manyWorlds: '区间说的是同样 {worlds} 个随机世界中换一个县样本会怎样；随机世界之间的标准误见 nation.csv。',
  formula:
    '分层不放回简单随机抽样，对人口的联合比率估计，Satterthwaite 自由度的学生区间（Cochran 1977，§5.4、§6.11）。',
  sliced: '每个县只运行 1/{slice} 的乡镇（至少一个）：结果因此有偏（见使用指南）。',
  incomplete: '已停止：{counties} 个县中有 {points} 个运行完整。部分样本不成样本，不作估计。',
  failed: '{failed} 次运行失败，{refused} 项政策在所在县无法实施；相应结果指标不计这些县。',
  sources: '已公布合计的出处：{titles}。',
  list: '合成县级单位以 CSV 写到标准输出（{units} 行）。',
};
