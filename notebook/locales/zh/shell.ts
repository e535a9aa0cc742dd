import type { ShellTexts } from '../en/shell.ts';

export const shellZh: ShellTexts = {};
