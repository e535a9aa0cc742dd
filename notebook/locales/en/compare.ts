import { compareSettingsEn } from './compareSettings.ts';

export const compareEn = {
  title: 'Compare options',
  lead: 'The same grievances in the same random worlds, with the same staff and budget, under one policy after another.',
  empty:
    'Choose a county and policies, then press Run. A preview on a slice appears within seconds; the county at 1:1 follows.',

  /** Of a mixture that a link elsewhere on the page begins. */
  settings: compareSettingsEn,
};

export type CompareTexts = typeof compareEn;
