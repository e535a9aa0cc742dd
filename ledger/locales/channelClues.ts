import type { Channel } from '../mapping/channels.ts';
import type { Clues } from '../mapping/guess.ts';

/** Words in names of channels. */
export const channelClues: Clues<Channel> = [
  [
    'claim',
    [
      ...[
        '来访',
        '来电',
        '热线',
        '12345',
        '群众反映',
        '群众来访',
        '窗口',
        '自行申请',
        '当事人申请',
        '居民反映',
        '网上反映',
        '小程序',
        '上门反映',
        '来信',
      ],
      ...['resident', 'walk-in', 'hotline', 'phone', 'window', 'online', 'claim', 'application'],
    ],
  ],
  [
    'overHeads',
    [
      '信访',
      '越级',
      '信访转办',
      '上级交办',
      '上级转办',
      '领导批示',
      '交办',
      'petition',
      'higher level',
      'assigned from above',
    ],
  ],
  [
    'patrol',
    ['巡查', '排查', '网格', '网格员', '网格巡查', '检查发现', '摸排', 'patrol', 'inspection', 'grid', 'found on site'],
  ],
  ['outreach', ['走访', '入户', '下沉', '主动服务', '上门走访', '上门服务', 'outreach', 'home visit', 'house call']],
  ['alert', ['预警', '监测', '风险预警', '智能', '大数据', 'early warning', 'alert', 'sensor', 'monitoring']],
  [
    'return',
    [
      '复发',
      '重复',
      '回访',
      '反复',
      '再次',
      '重复信访',
      '回访复发',
      '重复反映',
      'repeat',
      'repeat petition',
      'came back',
      'recurrence',
      'again',
      'reopened',
    ],
  ],
];
