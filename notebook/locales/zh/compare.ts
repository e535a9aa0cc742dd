import type { CompareTexts } from '../en/compare.ts';
import { compareSettingsZh } from './compareSettings.ts';

export const compareZh: CompareTexts = {
  title: '方案比选',
  lead: '同样的矛盾、同样的随机世界、同样的人手和预算，依次置于不同的政策之下。',
  empty: '选好县区和政策，按“运行”。几秒内先出切片预览，接着是 1:1 的全县结果。',

  /** Of a mixture that a link elsewhere on the page begins. */
  settings: compareSettingsZh,
};
