import type { OverTimeTexts } from '../../en/charts/overTime.ts';

/** 走势图共用的文字。 */
export const overTime: OverTimeTexts = {
  warmup: '预热期',
  window: '观察窗口',
  followUp: '跟踪期',
  day: '运行天数',
  medians: '线为各世界的中位数。',
  zones: '灰底为预热期和跟踪期，不计入。',
  soFar: '带端点的细线：尚在运行的第一个世界目前走到之处。',
  columns: {
    worlds: '世界数',
    median: '中位数',
    q25: '25% 的世界低于',
    q75: '75% 的世界低于',
    q05: '5% 的世界低于',
    q95: '95% 的世界低于',
    firstWorld: '第一个世界（运行中）',
  },
  sentence: {
    finished: '观察窗口末（第 {day} 天）：{list}。',
    item: '{policy} {median}{unit}（中位数；居中 90% 的世界为 {low} 至 {high}）',
    one: '{policy} {median}{unit}（一个世界）',
    underWay: '第一个世界正在运行：{list}。',
    begun: '{policy}第 {day} 天 {median}{unit}',
    nothing: '观察窗口末尚无可读的数字。',
  },
};
