import type { TermsTexts } from '../en/terms.ts';

export const termsZh: TermsTexts = {
  listed: '名词：',
  card: {
    value: '本次取值',
    givenBy: '由谁给出',
    byDefault: '模型默认值',
    bySettings: '本次设定，对所有政策一样',
    kind: '依据',
    range: '应试算的范围',
    n: '样本量',
    data: '数据',
    source: '来源',
    suggestedBy: '参照',
  },
  verdict: {
    running: '目前完成 {n} 个世界，仍在运行，区间还会收窄。',
  },
  page: {
    replicate: {
      title: '重复',
      definition: '一个政策在一个随机世界里运行一次。重复次数决定区间的宽窄：次数增至四倍，区间约减半。',
    },
    world: {
      title: '随机世界',
      definition:
        '凡由偶然决定的都抽定一次：哪里、何时产生哪件矛盾，有多严重，每次调处成不成。每个政策都在同样的世界里运行。',
      estimator: '同一种子的第 r 个世界，在任何机器上都一样。',
    },
    commonRandomNumbers: {
      title: '共同随机数',
      definition:
        '各政策在相同的随机世界里逐一对照：同一件矛盾在各政策下遇到同样的运气。这样，差异出自政策本身，看清差异所需的世界也少得多。',
      estimator: '每个决定各用一条随机流，按矛盾的地点和序号取数。',
    },
    interval: {
      title: '95% 区间',
      definition:
        '随机世界越来越多时，均值预计落在其中；100 个这样的区间，约有 95 个包含它。它只反映偶然，不反映模型的假设对不对。差值的区间若含 0，就不说孰高孰低。',
      estimator: '由各世界的值按 t 分布计算；差值则由逐个世界的差计算。',
    },
    difference: {
      title: '配对差值',
      definition: '同一随机世界里政策减参照，对两者都有定义的世界取平均。',
      estimator: '各世界差值的均值，区间按 t 分布计算。',
    },
    pBetter: {
      title: '更好的世界所占比例',
      definition: '相同的随机世界中，该政策优于参照的占多少；持平算半个。它说的是有多稳，不是好多少。',
      estimator: '（更好的世界数 + 持平数的一半）÷ 两者都有定义的世界数。',
    },
    varianceRatio: {
      title: '方差比',
      definition:
        '与各用各的随机世界相比，共用随机世界使差值的方差缩小了多少倍。若为 10，各用各的世界要多十倍才得到同样的区间。',
      estimator: '（政策的方差 + 参照的方差）÷ 两者之差的方差。',
    },
    slice: {
      title: '切片',
      definition:
        '只运行县区的一部分：若干整个乡镇街道及其人员，加上县级窗口的相应份额。快，但不是 1:1：县级的排队较粗略。',
    },
    preview: {
      title: '预览',
      definition: '1:1 还在运行时，先看一个切片。其数字随后会被替换，不保留：引用请用 1:1 的结果。',
    },
    overloaded: {
      title: '超负荷',
      definition:
        '人手少于活：某一层级的岗位把 98% 以上的可用工时用在案件上，或有 5% 以上的单个岗位如此。这时积压随时间一直增长，等待和化解的天数取决于运行多久，没有稳态。',
      estimator: '取各世界的均值。',
    },
    precision: {
      title: '精度',
      definition: '不固定世界数，而是一直运行，直到主要指标的区间半宽小于其均值的这一比例。',
    },
    seed: {
      title: '种子',
      definition: '全部随机世界由这个数生成。同一问题、同一种子，结果逐位相同；换一个种子，就是另一批世界。',
    },
    hash: {
      title: '散列',
      definition:
        '全部重复的全部结果的摘要。用同一版本运行同一问题而得到同一散列，就得到了逐位相同的结果，无论在浏览器还是命令行。',
      estimator: 'SHA-256，64 位十六进制数。',
    },
    paretoFront: {
      title: '帕累托前沿',
      definition:
        '两个坐标上都没有别的政策胜过的那些政策。不在前沿上的，另有政策两项都不差、至少一项更好；沿着前沿走，一项要更好，另一项就得让一些。',
      estimator: '按均值判断；区间重叠时，是否在前沿上并不确定。',
    },
    band: {
      title: '带',
      definition: '各随机世界在线的周围落在哪里。它表示世界之间差多少，不表示均值有多准，世界再多也不会变窄。',
    },
    cumulativeIncidence: {
      title: '累积发生率',
      definition: '浮现后若干天内，以某种方式了结的案件所占的比例。各种结局互相竞争：已经升级的，就不再有化解。',
    },
  },
};
