import { compareSettingsEn } from './compareSettings.ts';

export const compareEn = {
  /** Of a mixture that a link elsewhere on the page begins. */
  ownMixture: 'My mixture',
  settings: compareSettingsEn,
};

export type CompareTexts = typeof compareEn;
