import type { EventTexts } from './events.en.ts';

/** Chinese words of the event log. */
export const eventsZh: EventTexts = {
  events: {
    faded: '消退',
    settledAmongNeighbours: '邻里化解',
    surfaced: '浮现',
    received: '受理',
    passedOn: '转办',
    passedUp: '上报',
    attempted: '调处',
    convened: '召集会商',
    explained: '解释',
    settled: '化解',
    replied: '答复（未化解）',
    lapsed: '撤回失效',
    escalated: '升级',
    joined: '并入群体案件',
  },
  causes: {
    none: '无',
    fade: '自行消退',
    neighbours: '邻里',
    claim: '居民反映',
    overHeads: '越级',
    patrol: '巡查',
    outreach: '下沉服务',
    alert: '预警',
    misrouted: '转错部门',
    noAuthority: '有责无权',
    failed: '调处未成',
    succeeded: '调处成功',
    superficial: '表面办结',
    heldBack: '误扣在下',
    recurrence: '复发',
    repeatPetition: '重复信访',
  },
};
