import { strToU8, zipSync } from 'fflate';
import { withoutLinks } from './withoutLinks.ts';

const open = (element: string, space: string): string =>
  `<?xml version="1.0"?><${element} xmlns="http://schemas.openxmlformats.org/${space}"`;
const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook of one sheet has around it. */
const frame = {
  '[Content_Types].xml': `${open('Types', 'package/2006/content-types')}>${type('workbook', 'sheet.main')}${type('sheet', 'worksheet')}${type('sharedStrings', 'sharedStrings')}${type('styles', 'styles')}</Types>`,
  'xl/workbook.xml': `${open('workbook', 'spreadsheetml/2006/main')} xmlns:r="${links}"><sheets><sheet name="sheet" sheetId="1" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${open('Relationships', 'package/2006/relationships')}><Relationship Id="a" Type="${links}/worksheet" Target="sheet.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `${open('sst', 'spreadsheetml/2006/main')}/>`,
  'xl/styles.xml': `${open('styleSheet', 'spreadsheetml/2006/main')}/>`,
};

/** A workbook, not compressed, of one sheet with the texts and formats that it needs: pictures, comments, formulas of other sheets and links stay away from the library that reads it. */
export function onlySheet(
  sheet: Uint8Array,
  strings: Uint8Array | undefined,
  styles: Uint8Array | undefined,
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(frame)) files[name] = strToU8(text);
  files['xl/sheet.xml'] = withoutLinks(sheet);
  if (strings !== undefined) files['xl/sharedStrings.xml'] = strings;
  if (styles !== undefined) files['xl/styles.xml'] = styles;
  return zipSync(files, { level: 0 });
}
