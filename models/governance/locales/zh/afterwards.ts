import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const afterwardsWords = {
  satisfactionSettled: { label: '化解后满意度', note: '立即化解、只跑一次时的满意度（对数几率）。' },
  satisfactionUnsettled: { label: '未化解满意度', note: '立即答复而未化解时的满意度（对数几率）。' },
  satisfactionWait: { label: '等待降满意', note: '每多等30天使满意度降低的程度（对数几率）。' },
  satisfactionVisits: { label: '多跑降满意', note: '第一次之后每多跑一次使满意度降低的程度（对数几率）。' },
  satisfactionExplained: { label: '解释增满意', note: '未化解而得到解释时满意度提高的程度（对数几率）。' },
  trustGain: { label: '信任增长', note: '完全满意时，与完全信任之间的距离缩小的比例。' },
  trustLoss: { label: '信任损失', note: '完全不满意时信任减少的比例；损失重于增长。' },
  hearsay: { label: '口碑传播', note: '有来往的住户从他人经历中采信的比例。' },
  memoryYears: { label: '口碑记忆年限', note: '社区对旧事的印象平均保留的年数。' },
  reportingFeedback: { label: '诉求反馈', note: '亲历的好坏使以后反映问题增减的程度；服务好则登记量上升。' },
  recurrence: { label: '复发概率', note: '一般质量的化解之后矛盾复发的概率；化解得越勉强，越易复发。' },
  recurrenceDays: { label: '复发间隔', note: '从化解到复发的平均天数。' },
  recurrenceSeverity: { label: '复发时严重度', note: '复发时的严重度与化解时之比。' },
  repeatPetition: { label: '重复信访概率', note: '未化解且完全不满意的当事人再次信访的概率。' },
  repeatPetitionDays: { label: '重复信访间隔', note: '从结案到再次信访的平均天数。' },
  contagionPerDay: { label: '矛盾传染速度', note: '严重度为1的未解矛盾每天使一户有来往的人家产生同样矛盾的风险率。' },
  contagionFrom: { label: '传染起始严重度', note: '严重度超过此值的矛盾才会传染。' },
  tiesPerHousehold: { label: '每户来往户数', note: '每户在本社区有来往的户数。' },
  rewiring: { label: '远邻比例', note: '来往户中不是近邻而是随机相识的比例（小世界网络）。' },
  collectiveScale: { label: '群体性倍数', note: '各类型具有群体性的比例同乘此数。' },
  collectiveHours: { label: '群体案件费时', note: '群体案件每多一户增加的办理工时比例。' },
  collectiveEscalation: { label: '群体促升级', note: '参与户数对升级风险的指数。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
