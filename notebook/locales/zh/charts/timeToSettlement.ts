import type { TimeToSettlementTexts } from '../../en/charts/timeToSettlement.ts';

export const timeToSettlement: TimeToSettlementTexts = {
  title: '纠纷浮现后 {days} 天内的去向（占浮现纠纷的 %）',
  caption:
    '窗口内浮现的纠纷中，截至每一天已有此结局的比例（各结局相互竞争的累积发生率；每件跟踪 {days} 天；不足 100% 的部分仍在办）。线为各世界的均值；标记处为半数化解。',
  day: '浮现后天数',
  half: '第 {day} 天过半',
  neverHalf: '未过半',
  endings: {
    settled: '化解',
    replied: '答复（未化解）',
    lapsed: '撤回失效',
    escalated: '升级',
  },
  shortEndings: { settled: '化解', replied: '仅答复', lapsed: '撤回失效', escalated: '升级' },
  sentence: {
    whole: '浮现的纠纷在 {days} 天内化解的比例：{list}。',
    share: '{policy} {mean}%（95% 区间 {lo}% 至 {hi}%）',
    one: '{policy} {mean}%（一个世界）',
    half: '，第 {day} 天过半',
    neverHalf: '，始终未过半',
  },
  columns: {
    ending: '结局',
    day: '浮现后天数',
    mean: '累积比例均值（0—1）',
    lo: '95% 区间下限',
    hi: '95% 区间上限',
    worlds: '世界数',
  },
};
