import type { CompareTexts } from '../en/compare.ts';
import { compareSettingsZh } from './compareSettings.ts';

export const compareZh: CompareTexts = {
  title: '方案比选',
  lead: '在同样的随机世界里，用同样的人力和经费，逐一对照各种政策。',
  empty: '还没有运行过。先设好要比较什么，再运行。',
  /** Of a mixture that a link elsewhere on the page begins. */
  ownMixture: '自拟方案',
  settings: compareSettingsZh,
};
