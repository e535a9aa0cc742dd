import type { ModelTexts } from '../en/model.ts';

export const modelZh: ModelTexts = { title: '模型说明' };
