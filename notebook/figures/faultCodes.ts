/** Every fault code of figures and of what is taken away; each has its text in every language of `locales/`. */
export const figuresFaultCodes = ['chartFailed', 'chunkMissing', 'exportFailed', 'unknownChart'] as const;
