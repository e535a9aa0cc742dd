/** How large a question may be; greatest values, all inclusive. */
export const limits = {
  policies: 8,
  days: 3650,
  replicates: 100_000,
  /** No county has as many townships; what a case allows is checked with the case. */
  slice: 1000,
  labelLength: 60,
  fileNameLength: 200,
  /** Bytes of UTF-8 of one file of the reader's own; real ones take ten thousand. */
  fileBytes: 200_000,
  /** Of all of them: what fits into a token and a settings file. */
  allFilesBytes: 600_000,
} as const;
