import type { CompareTexts } from '../en/compare.ts';
import { compareSettingsZh } from './compareSettings.ts';

export const compareZh: CompareTexts = {
  /** Of a mixture that a link elsewhere on the page begins. */
  ownMixture: '自拟方案',
  settings: compareSettingsZh,
};
