/** What the statuses of runs are called in files, by `rowStatus` and `refusedStatus`. */
export const statusTexts: readonly string[] = ['', 'ok', 'failed', 'refused'];
