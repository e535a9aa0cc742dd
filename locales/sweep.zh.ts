import type { SweepTexts } from './sweep.en.ts';

/** What `zhili sweep` says before it runs, and what explains an experiment. */
export const sweepZh: SweepTexts = {
  experiment: '实验 {id}：{label}',
  scenario: '{case}，{days} 天，切片 {slice}，种子 {seed}',
  policies: '政策：{policies}',
  reference: '{policy}（参照）',
  factors: '因素（{n} 个）：',
  more: '  ……另有 {n} 个，--dry-run 列出全部',
  size: '{design}；点 × 政策 × 随机世界：{points} × {policies} × {worlds} = {runs} 次运行',
  measuring: '正在测量一次运行所需的时间……',
  time: '每个工作进程每次运行约 {each} 秒（工作进程 {workers} 个），全部运行约需 {time}。',
  each: '每个工作进程每次运行约 {each} 秒（工作进程 {workers} 个）。',
  unmeasured: '试过的点都无法运行，所需时间未知。',
  picked:
    '{budget} 之内可做：{design}；点 × 政策 × 随机世界：{points} × {policies} × {worlds} = {runs} 次运行，约需 {time}。',
  logarithmic: '，对数',
  times: '× {range}：{keys}',
  explain: {
    experiment: '实验',
    case: '案例',
    policies: '政策',
    reference: '{policy}（参照）',
    scenario: '设定',
    extent: '{days} 天，切片 {slice}，种子 {seed}',
    design: '设计',
    factors: '因素',
    outcomes: '所分析的结果指标',
    settings: '统一设定',
  },
};
