/** Signs of Chinese dates and what they are in digits-and-signs: what follows them in a date is separated so. Order matters: longer words first. */
export const dateSigns: readonly (readonly [sign: RegExp, instead: string])[] = [
  [/[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?/g, ' '],
  [/上午|早上|凌晨|清晨|早晨/g, ' am '],
  [/下午|晚上|傍晚|夜间/g, ' pm '],
  [/中午/g, ' '],
  [/[年月]/g, '-'],
  [/[日号]/g, ' '],
  [/[时時点點分]/g, ':'],
  [/秒/g, ' '],
];

/** What stands in a column of closing dates where a case is not closed. */
export const openWords: ReadonlySet<string> = new Set([
  '未办结',
  '未办理',
  '未结',
  '未结案',
  '办理中',
  '正在办理',
  '在办',
  '在办中',
  '处理中',
  '待办',
  '待办结',
  '待处理',
  '进行中',
  '化解中',
  '调解中',
  'open',
  'pending',
  'ongoing',
  'inprogress',
]);

/** What stands in a cell that is empty; lower case, without spaces. */
export const emptyWords: ReadonlySet<string> = new Set([
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  '*',
  '无',
  '暂无',
  '空',
  'null',
  'none',
  'nil',
  'n/a',
  '#n/a',
  '(null)',
  '0000-00-00',
  '0000-00-0000:00:00',
  '1900-01-00',
  '1900/1/0',
]);
