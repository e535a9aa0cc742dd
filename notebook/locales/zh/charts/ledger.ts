import type { ChartsTexts } from '../../en/charts.ts';

export const ledger: ChartsTexts['ledger'] = {
  facts: '案件台账，{from} 至 {until}，{n} 件 · 实际记录，不是仿真 · zhili {version}',
  made: '取自 {from} 至 {until} 的 {n} 件案件。',
  withheld: '不公布',
  privacy: '1 至 4 的计数不公布，能据以推算出它们的其他计数也不公布；图中和所有导出文件中都没有。',
  others: '其余各类',
  empty: '（空）',
  shareAxis: '占案件的百分比，附 95 % 区间',
  columns: {
    week: '周（星期一）',
    cases: '案件',
    lo: '下限',
    hi: '上限',
    type: '类型',
    share: '比例',
    deadline: '期限',
    days: '天数',
    onTime: '按期',
    late: '超期',
    notYetDue: '未到期',
    unknown: '没有说明',
    endedOtherwise: '以其他方式了结',
    day: '天',
    ended: '已了结比例',
    from: '从',
    to: '到',
    passes: '如此流转的件数',
    top: '案件最多的地点数',
  },
  arrivals: {
    title: '每周收到的案件',
    sentence: '{weeks} 个整周平均每周 {mean} 件；图中最少的一周 {least} 件，最多的一周 {most} 件。',
    caption: '线：星期一至星期日一周的案件数，只算整周。带：若案件彼此独立，该周均值的 95 % 区间（泊松分布精确区间）。',
    axis: '件／周',
  },
  types: {
    title: '案件是什么类型',
    sentence: '最多的类型是{type}，占 {share} %。',
    caption: '条：占整周案件的比例，用台账自己的词；线：95 % 区间（Wilson）。十二种最多的类型以外合并计算。',
  },
  onTime: {
    title: '按期情况',
    sentence: '按期的比例：{list}。',
    item: '{deadline} {share} %',
    none: '关于期限说不出什么：缺少日期，或件数太少。',
    deadlines: {
      accept: '{days} 天内受理',
      study: '受理后 {days} 天内研判',
      reply: '受理后 {days} 天内答复',
      settle: '{days} 天内化解',
    },
    caption:
      '条：到期且台账有说明的案件中按期的比例；线：95 % 区间。期限取自 Q 县“127+N”和人民调解的三十天，不是贵县的规定。未到期的和没有说明的计入表中，不计入比例。',
  },
  settlement: {
    title: '案件多久了结',
    sentence: '一半案件在 {median} 天后已了结。',
    never: '在观察到的天数内，了结的不到一半。',
    caption:
      '线：收到后到某天为止已经了结（不论何种方式）的比例（1 减 Kaplan–Meier 估计：未结案件按观察到的时长计入）。带：逐日的 95 % 区间。上一步之后至少又有五件了结才画下一步，只画到仍有五件在观察为止。',
    axis: '收到后的天数',
    half: '一半',
  },
  departments: {
    title: '案件在单位之间怎样流转',
    sentence: '{n} 件写明单位的案件中，最常见的流转是从{from}到{to}，{passes} 次。',
    none: '{n} 件写明单位的案件中，几乎没有流转。',
    caption:
      '圆：单位，案件停留次数越多越大；名称下方是在此开始和在此结束的件数。线：从一个单位到下一个，越常见越粗；向下为实线，向上为虚线。停留最多的九个单位以外合并计算。',
    inOut: '开始 {in}，结束 {out}',
    comesIn: '（进入）',
    goesOut: '（结束）',
  },
  concentration: {
    title: '案件在各地点分布得多不均匀',
    sentence: '{places} 个地点的基尼系数为 {gini}；若各地点并无差别，仅由偶然也会有 {chance}。',
    top: { one: '案件最多的一个地点', many: '案件最多的 {top} 个地点' },
    caption:
      '条：案件最多的若干地点占全部案件的比例；线：95 % 区间。基尼系数为 0 表示各地点一样多，为 1 表示集中在一处；95 % 区间为 [{lo}, {hi}]。没有案件的地点，台账无从知道。',
  },
};
