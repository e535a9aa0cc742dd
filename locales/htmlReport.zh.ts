import type { HtmlReportTexts } from './htmlReport.en.ts';

export const htmlReportZh: HtmlReportTexts = {
  titles: {
    robust: '在未知之下，什么站得住',
    discover: '在哪些世界里是这样',
    explain: '差异出在哪些杠杆',
    optimise: '同样的投入还能怎样做',
  },
  made: '由 zhili {version} 生成；本文件不需要网络，可直接打开。',
  provenance: '依据',
  facts: {
    experiment: '实验',
    case: '案例',
    policies: '政策',
    reference: '参照政策',
    days: '天数',
    slice: '全县的一部分',
    seed: '种子',
    points: '抽取的世界',
    hybrids: '混合政策',
    replicates: '每个的随机世界数',
    design: '设计',
    version: '版本',
    engine: '引擎',
    hash: '散列',
  },
  pointsOf: '{planned} 个中的 {points} 个',
  factors: '变动了什么，在什么范围',
  factorColumns: { factor: '参数', key: '名称', range: '范围' },
  to: '{low} 至 {high}',
  numbers: '数字',
  otherLanguage: 'English',
};
