/** Every fault code that this room finds itself; each has its text in every language of `locales/`. */
export const ledgerFaultCodes = [
  'ledgerColumnTwice',
  'ledgerColumnUnknown',
  'ledgerDamaged',
  'ledgerDayOrderUnknown',
  'ledgerEmpty',
  'ledgerEncodingUnknown',
  'ledgerFormatUnknown',
  'ledgerFreeText',
  'ledgerHeaderRows',
  'ledgerKeyMissing',
  'ledgerMappingFile',
  'ledgerOldExcel',
  'ledgerSaltShort',
  'ledgerSheetUnknown',
  'ledgerStopped',
  'ledgerSuppression',
  'ledgerTooLarge',
  'ledgerTooManyWords',
  'ledgerWebPage',
  'ledgerXmlDoctype',
] as const;

type LedgerFaultCode = (typeof ledgerFaultCodes)[number];

/** Makes one fault of this room; the code does not compile unless it is listed. */
export const ledgerFault = (
  code: LedgerFaultCode,
  path: string,
  details: { readonly value?: string | number; readonly expected?: string; readonly line?: number } = {},
) => ({ code, path, ...details });
