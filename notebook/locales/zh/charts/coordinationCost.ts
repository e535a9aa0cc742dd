import type { CoordinationCostTexts } from '../../en/charts/coordinationCost.ts';

export const coordinationCost: CoordinationCostTexts = {
  title: '每件化解的协调费用，按工时账户（元）',
  caption:
    '窗口内平均每件化解所用协调工时按工资折算，按工时账户分列；报表只计案件引起的部分。由浓到淡依第一条上方所注次序。',
  axis: '元/每件化解',
  figure: '{yuan} ±{half} 元 · {hours} 小时',
  figureAlone: '{yuan} 元 · {hours} 小时',
  sentence: '每件化解的协调费用：{list}。',
  item: '{policy} {figure}',
  total: '合计',
  columns: {
    account: '账户',
    yuan: '元/每件化解，均值',
    hours: '小时/每件化解，均值',
    lo: '元，95% 区间下限',
    hi: '元，95% 区间上限',
    worlds: '世界数',
  },
};
