import type { RunTexts } from '../en/run.ts';

export const runZh: RunTexts = {};
