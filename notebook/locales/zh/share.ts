import type { ShareTexts } from '../en/share.ts';

export const shareZh: ShareTexts = {};
