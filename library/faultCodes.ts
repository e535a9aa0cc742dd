/** Every fault code that this room finds itself; each has its text in every language of `locales/`. */
export const libraryFaultCodes = [
  'expressionNotAllowed',
  'expressionSyntax',
  'outcomeTaken',
  'ownOutcomeFailed',
  'ruleNotText',
  'unknownName',
] as const;

type LibraryFaultCode = (typeof libraryFaultCodes)[number];

/** Makes one fault of this room; the code does not compile unless it is listed. */
export const libraryFault = (
  code: LibraryFaultCode,
  path: string,
  details: { readonly value?: string | number | boolean | null; readonly expected?: string } = {},
) => ({ code, path, ...details });
