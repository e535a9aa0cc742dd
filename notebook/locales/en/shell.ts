export const shellEn = {
  documentTitle: 'Zhili: grassroots governance, simulated and compared',
  name: 'Zhili',
  skip: 'Skip to content',
  pages: 'Pages',
  home: 'Home',
  compare: 'Compare',
  sensitivity: 'Sensitivity',
  robustness: 'Robustness',
  explore: 'Explore',
  journey: 'Journey',
  model: 'Model',
  validation: 'Validation',
  otherLanguage: '中文',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  projector: 'Projector',
  engine: 'engine',
  colophon:
    'Numbers from this workbench are about a model of five counties built from published accounts, not about the counties themselves. Nothing you enter leaves this browser.',
  licences: 'Licences',
  loading: 'Loading …',
  partFailed: 'A part of the page could not be shown. Finished runs are kept; reloading usually helps.',
  reload: 'Reload the page',
  notFound: 'There is no such page.',
  toHome: 'To the home page',
};

export type ShellTexts = typeof shellEn;
