import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H 为本次运行的跟踪期，默认 90 天';

/** Chinese texts of outcomes: how residents fare. */
export const residentsOutcomes: OutcomeTexts = {
  escalationRate: {
    label: '升级率',
    definition: `浮现后 H 天内越级、集体上访或诉讼的案件 ÷ 窗口内浮现的案件；${H}。`,
    estimator: '每件跟踪 H 天；一件只计一次。',
  },
  latentHarm: {
    label: '潜在伤害',
    definition: '居民承受的严重度（0 到 1），对全部未了矛盾（无论是否浮现）和窗口各日累加，折合每千居民。',
    estimator: '窗口内严重度对时间的积分，至化解或消退为止 ÷ 居民数 × 1000。未化解而告终的，计至其本会消退之日。',
  },
  visitsPerCase: {
    label: '每件跑动次数',
    definition: '居民为一件案件跑办事机构的次数。',
    estimator: '窗口内浮现案件到运行结束的跑动次数 ÷ 案件数。',
  },
  resolutionGini: {
    label: '化解不均（基尼）',
    definition: '各村社区化解率的基尼系数：0 表示各处一样。',
    estimator: '限窗口内有案件的村社区，按案件数加权。',
  },
  waitingDaysPerCase: {
    label: '每件在办天数',
    definition: '从浮现到任何一种结局的天数，最多计 H 天。',
    estimator: '窗口内浮现案件的平均；仍在办的计 H 天。',
  },
  hopsPerCase: {
    label: '每件转办次数',
    definition: '案件在找到责任部门之前被转给其他部门的次数。',
    estimator: '窗口内浮现案件的平均。',
  },
  resolutionTheil: {
    label: '化解不均（泰尔）',
    definition: '各村社区化解率的泰尔指数：0 表示各处一样。',
    estimator: '限窗口内有案件的村社区，按案件数加权。',
  },
  satisfaction: {
    label: '满意度',
    definition: '居民对已结纠纷和服务诉求的真实满意度（0到1），取决于结果、等待、跑动和解释。',
    estimator: '窗口内浮现、H 天内结束的纠纷和服务诉求的平均。',
  },
  reportedSatisfaction: {
    label: '上报满意度',
    definition: '考核表上的满意度：匿名评分部分如实，其余部分不满意者会被劝成满意，劝动的比例同虚办概率。',
    estimator: '与满意度同一批案件的平均。',
  },
  trust: {
    label: '对行政的信任',
    definition: '全体住户信任指数的平均（0到1）；坏经历的影响大于好经历，并在来往户间传播。',
    estimator: '窗口结束时。',
  },
  repeatRate: {
    label: '重复率',
    definition: '复发和重复信访的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件。',
  },
  causedShare: {
    label: '派生案件占比',
    definition: '由其他矛盾引起的案件（复发、重复信访、传染）÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件。',
  },
  collectivePer10k: {
    label: '群体案件',
    definition: '每万居民每年由两户以上共同提出的案件数。',
    estimator: '窗口内浮现的牵头案件。',
  },
  residentFees: {
    label: '居民物业支出',
    definition: '每千居民每年为物业参与办案所付的费用。',
    estimator: '物业工时 × 收缴率 × 每小时价格，按窗口结束时的收缴率。',
  },
  incomeGap: {
    label: '贫富社区差距',
    definition: '收入最高三分之一居民所在社区的案件化解率 − 收入最低三分之一的。',
    estimator: '窗口内浮现的全部案件。',
  },
  strengthGap: {
    label: '强弱社区差距',
    definition: '条件（自治、资源、凝聚力、规范的平均）最强三分之一居民所在社区的案件化解率 − 最弱三分之一的。',
    estimator: '窗口内浮现的全部案件。',
  },
  autonomyMean: {
    label: '村社区自治能力',
    definition: '村社区自行解决事务的能力，0 到 1。',
    estimator: '窗口结束时各村社区的平均，按居民数加权。',
  },
  residentKmPerCase: {
    label: '每件居民路程',
    definition: '居民为一件案件往返乡镇街道和县区的公里数；去本村社区不计。',
    estimator: '窗口内浮现案件到运行结束的往返路程 ÷ 案件数。',
  },
  escalatedWaitingShare: {
    label: '等待中升级占比',
    definition: '在等待中升级的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现、H 天内升级的案件；升级率的一部分。',
  },
  overHeadsShare: {
    label: '直接越级占比',
    definition: '一开始就越级提出的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件；升级率的一部分。',
  },
  repeatPetitionShare: {
    label: '重复信访占比',
    definition: '未化解而再次信访的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件；升级率的一部分。',
  },
};
