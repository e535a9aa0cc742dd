import type { OutcomeTexts } from './outcomeText.ts';

const H = 'H 为本次运行的跟踪期，默认 90 天';
const perThousand = '观察窗口内合计 ÷ 模拟居民数 × 1000 ÷ 窗口年数。';
const followed = '浮现后 H 天仍未办结的案件计为未化解；不剔除任何案件。';
const busy = '窗口内用于办案的工时 ÷ 该组扣除报表、巡查、下沉服务和培训之后可用于办案的工时。';

const account = (label: string, what: string) => ({
  label,
  definition: `每千居民每年用于${what}的工作人员工时。每一小时只记入一个账户。`,
  estimator: perThousand,
});

const ending = (label: string, what: string) => ({
  label,
  definition: `窗口内产生的每 1000 件潜在矛盾中，${what}的件数。`,
  estimator: `按每件矛盾产生后第 H 天的状态计（${H}）；七种结局合计 1000。`,
});

/** Chinese texts of every outcome. */
export const outcomesZh: OutcomeTexts = {
  disputeResolutionRate: {
    label: '纠纷按期化解率',
    definition: `浮现后 H 天内化解的纠纷 ÷ 窗口内浮现的纠纷；${H}。仅作答复解释不算化解。`,
    estimator: followed,
  },
  grievanceResolutionRate: {
    label: '潜在矛盾按期化解率',
    definition: `产生后 H 天内由政府或邻里化解的矛盾 ÷ 窗口内产生的矛盾；${H}。各政策分母相同，多发现案件不会拉低该指标。H 天内又复发的不算化解。`,
    estimator: '每件矛盾自产生起跟踪 H 天；届时未了的计为未化解。',
  },
  settledAtCommunityShare: {
    label: '村社区化解占比',
    definition: '窗口内浮现案件的正式化解中，在村社区化解的比例（小事不出村）。',
    estimator: '按作出化解的层级计，限浮现后 H 天内。',
  },
  settledByTownshipShare: {
    label: '乡镇及以下化解占比',
    definition: '窗口内浮现案件的正式化解中，在村社区或乡镇街道化解的比例（大事不出镇）。',
    estimator: '按作出化解的层级计，限浮现后 H 天内。',
  },
  medianDaysToSettlement: {
    label: '化解天数中位数',
    definition: `全部案件中半数在浮现后多少天内化解；${H}。`,
    estimator: '化解的累积发生率（与其他结局竞争）达到二分之一的天数。H 天内化解不足半数时无定义。',
  },
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
  falseAlarms: {
    label: '误报',
    definition: '每千居民每年核实后并无矛盾的预警数。',
    estimator: perThousand,
  },
  resolutionGini: {
    label: '化解不均（基尼）',
    definition: '各村社区化解率的基尼系数：0 表示各处一样。',
    estimator: '限窗口内有案件的村社区，按案件数加权。',
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
  requestResolutionRate: {
    label: '诉求按期办结率',
    definition: `浮现后 H 天内办结的服务诉求 ÷ 窗口内浮现的服务诉求；${H}。`,
    estimator: followed,
  },
  hazardResolutionRate: {
    label: '隐患按期消除率',
    definition: `发现后 H 天内消除的隐患 ÷ 窗口内发现的隐患；${H}。`,
    estimator: followed,
  },
  caseResolutionRate: {
    label: '全部案件按期化解率',
    definition: `三类案件中浮现后 H 天内化解的 ÷ 窗口内浮现的；${H}。`,
    estimator: followed,
  },
  settledWithin30DaysShare: {
    label: '30天内化解率',
    definition: '浮现后30天内化解的案件 ÷ 案件。',
    estimator: followed,
  },
  preventedShare: {
    label: '化解在萌芽',
    definition: '产生后 H 天内、严重度未到0.5时由干部或邻里化解的矛盾 ÷ 矛盾数。',
    estimator: '窗口内产生的矛盾：各政策分母相同；H 天内又复发的不计。',
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
  attemptSuccess: {
    label: '单次调处成功率',
    definition: '使案件化解的调处次数 ÷ 有权办结层级的调处次数。',
    estimator: '窗口内结束的全部调处。',
  },
  registeredResolutionRate: {
    label: '登记化解率',
    definition: '台账上在 H 天内化解的纠纷 ÷ 登记在册的纠纷；表面办结的计为化解，未登记又未化解的不在其中。',
    estimator: '窗口内浮现的纠纷；与真实化解率对照。',
  },
  registrationGap: {
    label: '登记虚高',
    definition: '登记化解率 − 真实的纠纷化解率。',
    estimator: '同一批纠纷的两个比例之差；0.05 即虚高 5 个百分点。',
  },
  reportedSuccess: {
    label: '上报调解成功率',
    definition: '台账上在 H 天内办结的纠纷中，台账记为化解的比例；撤回和升级的不算办结。',
    estimator: '窗口内浮现并登记的纠纷。',
  },
  disputesMediatedPer10k: {
    label: '调处纠纷数',
    definition: '每万居民每年浮现并至少调处过一次的纠纷。',
    estimator: '窗口内浮现的纠纷 ÷ 居民数 × 10000 ÷ 窗口年数。',
  },
  medianRequestDays: {
    label: '诉求办结中位时间',
    definition: '服务诉求从浮现到化解的天数，半数在此之前化解；未满半数则无定义。审批近于诉求，不是纠纷。',
    estimator: '窗口内浮现的服务诉求的累积发生函数的中位数。',
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
  onSiteShare: {
    label: '隐患现场处置率',
    definition: '在 H 天内由村社区自己办结、或由综合执法队一次办结的隐患 ÷ 浮现的隐患。',
    estimator: '窗口内浮现的隐患。',
  },
  onSiteHandledShare: {
    label: '处置中现场占比',
    definition: '按期消除的隐患中，由村社区自己或由综合执法队一次办结的比例。',
    estimator: '窗口内浮现、H 天内消除的隐患。',
  },
  neighbourSettledShare: {
    label: '邻里化解占比',
    definition: '产生后 H 天内由邻里化解的矛盾 ÷ 矛盾数。',
    estimator: '窗口内产生的矛盾。',
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
  residentKmPerCase: {
    label: '每件居民路程',
    definition: '居民为一件案件往返乡镇街道和县区的公里数；去本村社区不计。',
    estimator: '窗口内浮现案件到运行结束的往返路程 ÷ 案件数。',
  },
  cameInAtCommunityRate: {
    label: '村社区受理化解率',
    definition: `从村社区进入的案件中，浮现后 H 天内化解的比例；${H}。`,
    estimator: followed,
  },
  cameInAtTownshipRate: {
    label: '乡镇受理化解率',
    definition: `从乡镇街道进入的案件中，浮现后 H 天内化解的比例；${H}。`,
    estimator: followed,
  },
  cameInAtCountyRate: {
    label: '县级受理化解率',
    definition: `从县区进入的案件中，浮现后 H 天内化解的比例；${H}。`,
    estimator: followed,
  },
  disputesSettledAtCommunityShare: {
    label: '纠纷：村社区化解',
    definition: '按期化解的纠纷中，在村社区化解的比例。',
    estimator: '按作出化解的层级计。',
  },
  disputesSettledAtTownshipShare: {
    label: '纠纷：乡镇化解',
    definition: '按期化解的纠纷中，在乡镇街道化解的比例。',
    estimator: '按作出化解的层级计。',
  },
  disputesSettledAtCountyShare: {
    label: '纠纷：县级化解',
    definition: '按期化解的纠纷中，在县区化解的比例。',
    estimator: '按作出化解的层级计。',
  },
  disputesSettledByTownshipShare: {
    label: '纠纷：村镇两级化解',
    definition: '按期化解的纠纷中，在村社区或乡镇街道化解的比例。',
    estimator: '按作出化解的层级计。',
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
  jointShare: {
    label: '联合调处占比',
    definition: '经联合调处的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件，到运行结束为止；并入牵头案件的不另计。',
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
  meanCertificateDays: {
    label: '证照事项平均天数',
    definition: '证照类诉求从提出到办结的平均天数；审批的近似对照。',
    estimator: '窗口内浮现、H 天内办结的证照类诉求。',
  },
  certificatesClosedShare: {
    label: '证照事项办结率',
    definition: '证照类诉求中，H 天内办结或答复的比例。',
    estimator: '窗口内浮现的证照类诉求；答复也算办结。',
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
  'hours.patrol': account('工时：巡查', '入户和巡查'),
  'hours.verification': account('工时：核实', '核实预警和核查办结'),
  'hours.outreach': account('工时：下沉服务', '到村社区开展服务日'),
  'hours.intake': account('工时：接待受理', '接待、受理和接访'),
  'hours.screening': account('工时：过滤分流', '案件进入系统之前的过滤分流'),
  'hours.transfer': account('工时：转办', '转办案件'),
  'hours.search': account('工时：找责任部门', '寻找责任部门'),
  'hours.mediation': account('工时：调处', '调解和处置本身'),
  'hours.meeting': account('工时：会商', '联合会商、部门间协商、等候会商和党建联席会'),
  'hours.travel': account('工时：路途', '前往现场的路途'),
  'hours.dataEntry': account('工时：录入', '填表和录入系统'),
  'hours.reporting': account(
    '工时：报表',
    '报表、台账、培训、上级交办事务、经费核算、评估考核、对社会力量的组织监管以及对案件的告知解释',
  ),
  'hours.idle': account('工时：空闲', '等候工作'),
  'endings.faded': ending('结局：自行消退', '自行消退'),
  'endings.neighbours': ending('结局：邻里化解', '由邻里化解'),
  'endings.settled': ending('结局：正式化解', '由政府化解'),
  'endings.replied': ending('结局：仅答复', '只得到答复解释、并未化解'),
  'endings.lapsed': ending('结局：撤回失效', '撤回或失效'),
  'endings.escalated': ending('结局：升级', '升级为上访、集体事件或诉讼'),
  'endings.open': ending('未了', '仍未了结'),
};
