import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const dutiesWords = {
  accessEffect: { label: '准入挡回比例', note: '准入全面实行时，下压的职责被挡回的比例。' },
  accessRigidity: { label: '清单僵化程度', note: '准入全面实行时，本来谁都可办的事项中因不在清单上而不再受理的比例。' },
  dutyHoursShare: { label: '可下压工时占比', note: '县级部门工时中可以当作职责压给基层的比例。' },
  dutyWaste: { label: '基层代办费时倍数', note: '同样的事由基层代办要花几倍工时。' },
  unsuitableDuties: { label: '不宜下放事项占比', note: '下压的职责中基层接不住的比例（清单340项中收回124项）。' },
  vettingHours: { label: '准入审核工时', note: '每个部门每年用于职责准入审核的小时数。' },
  returnBelow: { label: '交还权限的界限', note: '乡镇街道某类事项成功率低于此值时交还权限。' },
  reviewHours: { label: '权限评估工时', note: '每个乡镇街道每年用于评估权限的小时数。' },
  frontSlope: { label: '前置随条件变化', note: '社区条件比平均每低0.1，前置力度增加此数的十分之一；强的相应减少。' },
  assessmentHours: { label: '分类评估工时', note: '每个村社区每年用于分类评估的小时数。' },
  windowTransferHours: { label: '窗口流转工时', note: '一窗受理时，内部每转一个站所所花的小时数。' },
  generalistPenalty: { label: '全科费时', note: '全科窗口办服务诉求多花的工时比例。' },
  generality: { label: '一所多能的代价', note: '乡镇街道只设一个站所包办一切时，能力降低的比例。' },
  enforcementAuthority: { label: '执法队带权比例', note: '综合执法队对隐患新增的办结权限占未下放部分的比例。' },
  enforcementSkill: { label: '执法队能力', note: '综合执法队能力与乡镇街道站所之比。' },
  dispatchHours: { label: '派单工时', note: '指挥中心派一次单所花的小时数。' },
  dispatchEffect: { label: '派单成效', note: '指挥中心使转错和转办天数减少的比例。' },
  commandYuanPerTownship: { label: '指挥中心费用', note: '每个乡镇街道指挥中心每年的费用。' },
  partyIntegration: { label: '党建促整合', note: '党建引领全面推行时，两两协调工时减少的比例。' },
  partyAgreement: { label: '党建促一致', note: '党建引领全面推行时，不同意的部门转为同意的比例。' },
  partyAgainstShirking: { label: '党建抑推诿', note: '党建引领全面推行时推诿减少的比例。' },
  partyMeetingHours: {
    label: '党建会议工时',
    note: '党建引领全面推行时，乡镇和县级每人每月开会的小时数；村社区减半。',
  },
  turnoverPerYear: { label: '人员流失率', note: '村社区和乡镇街道每年换人的比例；县级减半。' },
  newcomerGap: { label: '新手差距', note: '新人能力比熟手低多少。' },
  learningYears: { label: '学成年限', note: '新人变熟手、培训见效平均所需年数。' },
  pressureTurnover: { label: '压力促流失', note: '排名压力最大时流失率增加的倍数。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
