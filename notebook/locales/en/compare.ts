import { compareSettingsEn } from './compareSettings.ts';

export const compareEn = {
  title: 'Compare options',
  lead: 'Policies side by side in the same random worlds, with the same staff and money.',
  empty: 'Nothing has been run yet. Set the comparison up, then run it.',
  /** Of a mixture that a link elsewhere on the page begins. */
  ownMixture: 'My mixture',
  settings: compareSettingsEn,
};

export type CompareTexts = typeof compareEn;
