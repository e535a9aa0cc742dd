export const shareEn = {
  heading: 'Share and take away',
  copyLink: 'Copy link',
  copySettings: 'Copy settings',
  downloadSettings: 'Download settings',
  print: 'Print a report',
  zip: 'Everything as a zip',
  zipping: 'Packing {done} of {total} …',
  word: 'Word report',
  writing: 'Writing the report {done} of {total} …',
  written: 'The Word report is saved.',
  linkCopied: 'The link is copied. It holds the whole question; whoever opens it gets the same numbers.',
  settingsCopied:
    'The settings are copied: save them as a .yaml file and run them with “zhili replay FILE”, or use the token in them.',
  zipped: 'The zip is saved.',
  notCopied: 'The browser does not let the page copy. Select the text and copy it:',
  close: 'Close',
  tooLong:
    'With an own file the link is {n} characters long; some programs cut long links. The settings file is safer.',
  damaged: 'The link could not be read; the settings below are not those of the link.',
};

export type ShareTexts = typeof shareEn;
