import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const accountabilityWords = {
  rankingEffort: { label: '排名促努力', note: '排名压力最大时办案效率提高的程度；压力越大，每加一分的作用越小。' },
  gamingMax: { label: '最大虚办概率', note: '压力最大而无核查、无评分时，没办成的案件被表面办结的概率。' },
  rankingReporting: { label: '排名报表占比', note: '排名压力最大时各级多花在报表上的工时比例。' },
  notRegistering: { label: '不登记倾向', note: '受理时不入账的概率与虚办概率之比。' },
  auditDeterrence: { label: '核查威慑', note: '全部核查时虚办减少的比例。' },
  auditBacklog: { label: '核查积压上限', note: '中心每名人员积压超过这个件数时，新的办结不再抽查。' },
  auditHours: { label: '核查工时', note: '一次核查所花的小时数。' },
  ratingDeterrence: { label: '评分威慑', note: '考核全凭群众评分时虚办减少的比例。' },
  ratingHours: { label: '评分工时', note: '全凭群众评分时，每次办理请群众评分所花的小时数。' },
  threatenFrom: { label: '会闹的界限', note: '升级风险达到平常的几倍时，官员把当事人看作会闹的人。' },
  appraisalAgainstShirking: { label: '合作考评抑推诿', note: '合作考评全面推行时推诿减少的比例。' },
  appraisalAgreement: { label: '合作考评促一致', note: '合作考评全面推行时，不同意的部门转为同意的比例。' },
  appraisalHours: { label: '合作考评工时', note: '每个部门每年用于合作考评的小时数。' },
  firstReceiverAgainstShirking: { label: '首接负责抑推诿', note: '实行首接负责时推诿减少的比例。' },
  followUpHours: { label: '跟踪工时', note: '首接负责下，每转一次或上交一次，首接单位跟踪所花的小时数。' },
  blame: { label: '怕担责', note: '办砸一次使推诿增加的程度。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
