/** Every fault code that the page itself finds; each has its text in every language of `locales/`. */
export const notebookFaultCodes = ['storeFull', 'storeUnavailable', 'storeUnreadable'] as const;

export type NotebookFaultCode = (typeof notebookFaultCodes)[number];
