export const shellEn = {};

export type ShellTexts = typeof shellEn;
