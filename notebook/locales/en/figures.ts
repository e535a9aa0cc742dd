export const figuresEn = {
  factLine: 'zhili {version} · hash {hash}',
  preview: 'Slice preview: only 1/{slice} of the county is simulated. The result at 1:1 will replace it.',
  nothingAtAll: 'Nothing to draw: no world has such a value.',
  nothingYet: 'Nothing to show yet: the first random world is still under way.',
  notDrawn: 'This figure could not be drawn; the others are not affected.',
  noHash: 'none (unfinished, or a preview)',
  toolbar: 'Take away or look up: {title}',
  table: 'Data table',
  tableNamed: 'Data table: {title}',
  saveSvg: 'Save as SVG: {title}',
  savePng: 'Save as PNG (2×): {title}',
  saveCsv: 'Save the data as CSV: {title}',
  saveXlsx: 'Save the data as XLSX: {title}',
  saving: 'Saving…',
  saved: 'Saved: {file}',
  undefinedNumber: 'undefined',
  rowsShown: 'The first {shown} of {total} rows.',
  rowsPrinted: 'The first {shown} of {total} rows; all are in the CSV and XLSX files.',
  moreRows: 'Show {n} more rows',
  facts: {
    case: 'Case',
    policies: 'Policies',
    reference: 'reference',
    seed: 'Seed',
    worlds: 'Random worlds',
    days: 'Days',
    slice: 'Slice',
    preview: 'Slice preview, not the result at 1:1',
    version: 'Version',
    engine: 'Engine',
    hash: 'Hash of the result',
    caption: 'How to read it',
    address: 'Address',
    cited: 'What it comes from',
    printed: 'Printed',
  },
  pictureFacts:
    '{case} · seed {seed} · {worlds} worlds · {days} days · slice 1/{slice} · zhili {version} · engine {engine} · hash {hash}',
  report: { title: 'Comparison of policies: {case}', foot: 'Zhili · seed {seed} · zhili {version} · hash {hash}' },
  bundle: {
    factsSheet: 'Settings',
    readme: `Zhili: comparison of policies, {case}

{preview}What was asked
{facts}

What is here
  figures/*.svg   figures as vector drawings; any browser, Inkscape, Illustrator or recent word processor opens them
  figures/*.png   the same figures as pictures, at twice the size
  data/*.csv      the numbers behind each figure (UTF-8, one header row); the columns are named in tables.xlsx
  tables.xlsx     all tables in one workbook; the first sheet holds the settings
  results.json    means, 95 % intervals and paired differences of all outcomes (format: docs/json.md)
  settings.yaml   the question as a file that the command line reads

Figures
{figures}

How to reproduce it
  With the command line of the same version: zhili replay settings.yaml
  The same question in the same version gives the same hash of the result on every machine:
  {hash}
  Every policy meets the same random worlds, so differences between policies are differences of the policies. The numbers are
  results of a model with stated assumptions (docs/odd.en.md, docs/limits.en.md), not forecasts.
`,
    readmePreview: 'NOTE: this is a slice preview (1/{slice} of the county), not the result at 1:1.\n\n',
  },
};

export type FiguresTexts = typeof figuresEn;
