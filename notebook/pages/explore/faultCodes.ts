/** Every fault code of notebook files that cannot be opened; each has its text in every language of `locales/`. */
export const exploreFaultCodes = [
  'notebookCells',
  'notebookMissing',
  'notebookTooLarge',
  'notebookUnreadable',
] as const;
