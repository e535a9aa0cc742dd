/** Texts of the page Model. */
export interface ModelTexts {
  readonly title: string;
}

export const modelEn: ModelTexts = { title: 'Model' };
