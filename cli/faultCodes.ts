/** Every fault code that the command line itself finds; each has its text in every language of `locales/`. */
export const cliFaultCodes = [
  'commandLine',
  'unknownCommand',
  'unknownOption',
  'missingArgument',
  'missingOptionValue',
  'excessArgument',
  'notANumber',
  'notAnInteger',
  'optionOutOfRange',
  'notOneOf',
  'invalidSlice',
  'invalidSetting',
  'settingTwice',
  'unknownSetting',
  'unknownName',
  'emptyPolicyName',
  'excludingOptions',
  'logNeedsOut',
  'fileUnreadable',
  'outNotWritable',
  'writeFailed',
  'unexpectedError',
] as const;

export type CliFaultCode = (typeof cliFaultCodes)[number];
