import { FaultError } from '../../../sim/engine/fault.ts';
import { ledgerFault } from '../../faultCodes.ts';
import { Turns } from '../turns.ts';
import { readXml } from '../xml/readXml.ts';
import type { Archive } from './archive.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its file in the archive. */
  readonly file: string;
}

/** What a workbook says of itself. */
export interface Workbook {
  /** In its order. */
  readonly sheets: readonly Sheet[];
  /** Whether days count from 1904, as on a Macintosh. */
  readonly is1904: boolean;
  /** Files of the texts and of the formats of its cells, where it has them. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

const workbookFile = 'xl/workbook.xml';
const linksFile = 'xl/_rels/workbook.xml.rels';

/** Reads the list of sheets and where they lie. Throws `ledgerFormatUnknown` for another kind of archive, and what `readXml` throws. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const bytes = archive.file(workbookFile);
  if (bytes === undefined) {
    const value = archive.names().includes('xl/workbook.bin') ? 'XLSB' : 'ZIP';
    throw new FaultError(ledgerFault('ledgerFormatUnknown', 'format', { value, expected: 'CSV, XLSX, XES' }));
  }
  const files = new Map<string, string>();
  const ofType = new Map<string, string>();
  await elements(archive.file(linksFile), (element, { Id, Target, Type }) => {
    if (element !== 'Relationship' || Id === undefined || Target === undefined) return;
    const file = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
    files.set(Id, file);
    ofType.set(Type?.split('/').at(-1) ?? '', file);
  });
  const sheets: Sheet[] = [];
  let is1904 = false;
  await elements(bytes, (element, attributes) => {
    if (element === 'workbookPr') is1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
    if (element !== 'sheet') return;
    const { name = '', state } = attributes;
    const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const file = files.get(link);
    if (file !== undefined) sheets.push({ name, isHidden: state !== undefined && state !== 'visible', file });
  });
  return { sheets, is1904, strings: ofType.get('sharedStrings'), styles: ofType.get('styles') };
}

async function elements(
  bytes: Uint8Array | undefined,
  onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  if (bytes !== undefined) await readXml(bytes, { onOpen, onClose() {} }, new Turns({}));
}
