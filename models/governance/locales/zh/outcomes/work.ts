import type { OutcomeTexts } from '../../outcomeText.ts';

const perThousand = '观察窗口内合计 ÷ 模拟居民数 × 1000 ÷ 窗口年数。';
const busy = '窗口内用于办案的工时 ÷ 该组扣除报表、巡查、下沉服务和培训之后可用于办案的工时。';

/** Chinese texts of outcomes: what officials do, and what it takes of them. */
export const workOutcomes: OutcomeTexts = {
  coordinationHoursPerSettled: {
    label: '每件化解协调工时',
    definition: '平均每件化解所耗的转办、找人、会商、录入以及由案件引起的报表工时。',
    estimator: '窗口内上述账户工时 ÷ 窗口内化解件数。没有化解案件时无定义。',
  },
  coordinationYuanPerSettled: {
    label: '每件化解协调费用',
    definition: '协调工时按工资折算，平均到每件化解。',
    estimator: '协调工时 × 每小时工资（每人年费用 ÷ 年工时）÷ 窗口内化解件数。',
  },
  falseAlarms: {
    label: '误报',
    definition: '每千居民每年核实后并无矛盾的预警数。',
    estimator: perThousand,
  },
  utilisation: {
    label: '全体负荷率',
    definition: '办案人员的忙碌程度。',
    estimator: busy,
  },
  utilisationMax: {
    label: '最忙层级负荷率',
    definition: '村社区、乡镇街道、县区、中心四组中最忙一组的负荷率。',
    estimator: '每次运行取四个数中最大的一个。',
  },
  disputesMediatedPer10k: {
    label: '调处纠纷数',
    definition: '每万居民每年浮现并至少调处过一次的纠纷。',
    estimator: '窗口内浮现的纠纷 ÷ 居民数 × 10000 ÷ 窗口年数。',
  },
  casesPer10k: {
    label: '浮现案件数',
    definition: '每万居民每年浮现的案件。案件多，可能是矛盾多，也可能是信任高。',
    estimator: '窗口内案件 ÷ 居民数 × 10000 ÷ 窗口年数。',
  },
  disputesFoundByPatrolShare: {
    label: '纠纷主动发现占比',
    definition: '浮现的纠纷中，由巡查或预警发现的比例。',
    estimator: '窗口内浮现的案件。',
  },
  hazardsFoundByPatrolShare: {
    label: '隐患主动发现占比',
    definition: '浮现的隐患中，由巡查或预警发现的比例。',
    estimator: '窗口内浮现的案件。',
  },
  acceptedOnTimeShare: {
    label: '按期受理率',
    definition: '在受理时限内受理的案件 ÷ 案件。',
    estimator: '窗口内浮现的案件；始终未受理的计为超期。',
  },
  studiedOnTimeShare: {
    label: '按期研判率',
    definition: '受理后在研判时限内首次办理的案件 ÷ 案件。',
    estimator: '窗口内浮现的案件；始终未办理的计为超期。',
  },
  repliedOnTimeShare: {
    label: '按期答复率',
    definition: '受理后在答复时限内化解、答复或作出解释的案件 ÷ 案件。',
    estimator: '窗口内浮现的案件；始终未答复的计为超期。',
  },
  partnerHours: {
    label: '社会力量工时',
    definition: '每千居民每年物业、社会组织、行业调委会和专家用于办案的小时数；不属于工作人员工时。',
    estimator: '窗口内合计。',
  },
  expertPresence: {
    label: '专家在岗比例',
    definition: '当初介入的专家中仍在的比例；没有专家时为0。',
    estimator: '窗口结束时。',
  },
  feePaidShare: {
    label: '物业费收缴率',
    definition: '缴纳物业费的住户比例；没有物业服务时为0。',
    estimator: '窗口结束时，各村社区按居民数加权。',
  },
  coordinationHours: {
    label: '协调工时',
    definition: '每千居民每年的转办、找人、会商、录入以及由案件引起的报表工时。',
    estimator: perThousand,
  },
  coordinationYuan: {
    label: '协调费用',
    definition: '每千居民每年协调工时按工资折算的费用。',
    estimator: '协调工时 × 每小时工资。',
  },
  coordinationHoursPerCase: {
    label: '每件案件协调工时',
    definition: '平均每件浮现案件所耗的协调工时。',
    estimator: '窗口内协调工时 ÷ 窗口内浮现的案件。',
  },
  coordinationYuanPerCase: {
    label: '每件案件协调费用',
    definition: '协调工时按工资折算，平均到每件浮现案件。',
    estimator: '协调工时 × 每小时工资 ÷ 窗口内浮现的案件。',
  },
  petitionIntakeShare: {
    label: '中心收件中信访占比',
    definition: '信访窗口的接待 ÷ 中心的全部收件（信访和一站式大厅）。',
    estimator: '窗口内的接待；没有大厅时为1。',
  },
  itemsPerDay: {
    label: '日均件数',
    definition: '全县每天浮现的案件数。',
    estimator: '窗口内案件 ÷ 窗口天数，按居民数推到全县。',
  },
  fundedAttemptsShare: {
    label: '经费到位率',
    definition: '经费够用的办理次数所占比例。',
    estimator: '窗口内各层级办理的平均。',
  },
  'utilisation.community': {
    label: '村社区负荷率',
    definition: '村社区人员（干部、网格员、调解员）的忙碌程度。',
    estimator: busy,
  },
  'utilisation.township': {
    label: '乡镇街道负荷率',
    definition: '乡镇街道岗位的忙碌程度。',
    estimator: busy,
  },
  'utilisation.county': {
    label: '县区部门负荷率',
    definition: '县区部门岗位的忙碌程度。',
    estimator: busy,
  },
  'utilisation.centre': {
    label: '一站式中心负荷率',
    definition: '一站式中心窗口人员和调解员的忙碌程度。',
    estimator: busy,
  },
  overloadedStationsShare: {
    label: '超负荷岗位占比',
    definition: '负荷率超过 98% 的岗位所占比例：其等待时间没有稳态。',
    estimator: '窗口内有人员的岗位。',
  },
};
