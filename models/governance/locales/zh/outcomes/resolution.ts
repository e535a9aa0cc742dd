import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H 为本次运行的跟踪期，默认 90 天';
const followed = '浮现后 H 天仍未办结的案件计为未化解；不剔除任何案件。';

/** Chinese texts of outcomes: what is resolved, where and how soon. */
export const resolutionOutcomes: OutcomeTexts = {
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
  medianRequestDays: {
    label: '诉求办结中位时间',
    definition: '服务诉求从浮现到化解的天数，半数在此之前化解；未满半数则无定义。审批近于诉求，不是纠纷。',
    estimator: '窗口内浮现的服务诉求的累积发生函数的中位数。',
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
  jointShare: {
    label: '联合调处占比',
    definition: '经联合调处的案件 ÷ 浮现的案件。',
    estimator: '窗口内浮现的全部案件，到运行结束为止；并入牵头案件的不另计。',
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
};
