import type { SensitivityTexts } from '../en/sensitivity.ts';

export const sensitivityZh: SensitivityTexts = {
  title: '敏感性分析',
  lead: '让没人知道的参数和政府能定的杠杆都变动起来，看结果随什么而变、变多少、与什么一起变。',
  gives: {
    oneAtATime: '龙卷风图',
    morris: '带区间的 μ* 条形图、σ 与 μ* 对照图',
    saltelli: '带区间的一阶与总指数、PAWN、世界散点图',
    latinHypercube: 'PAWN、代理模型的指数及其 Q²、成败条件、世界散点图',
    sobol: 'PAWN、代理模型的指数及其 Q²、成败条件、世界散点图',
    fractionalFactorial: '带区间的主效应；分辨度 Ⅴ 起还有两因素交互',
    fullFactorial: '带区间的主效应与交互效应',
  },
  result: {
    heading: '结果',
    empty: '还没有运行。设定实验，看看规模，然后运行；图表会出现在这里。',
    response: '要解释的结果',
    difference: '{outcome}：{policy}减{reference}',
    alone: '{outcome}：{policy}',
    factor: '散点图的横轴因素',
    cautions: '读图之前',
    grave: '不可据此排序',
    noFigures: '还没有可画的内容。',
    take: '把影响最大的因素带入索博尔设计',
    takeHow: '个数',
    takeDo: '带入',
    taken: '实验现在只含影响最大的 {n} 个因素，设计为索博尔指数。看看规模，再运行。',
    takeNote: '依据筛选结果：对任何一个所分析的指标影响最大的因素，不论现在看的是哪一个。',
  },
};
