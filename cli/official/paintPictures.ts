import type { OfficialDocument } from '../../report/official/officialDocument.ts';
import type { ReportParts } from './reportParts.ts';

/** Pixels across the type area of 156 mm: 300 an inch. */
const pixels = 1843;

let painter: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** The figures of a report as PNG by id, at print resolution, with the typefaces given and none of the system's: the same on every machine. */
export async function paintPictures(
  { blocks }: OfficialDocument,
  { painter: code, fonts }: ReportParts,
): Promise<ReadonlyMap<string, Uint8Array>> {
  painter ??= loadPainter(code);
  const { Resvg } = await painter;
  const pictures = new Map<string, Uint8Array>();
  for (const block of blocks) {
    if (block.kind !== 'figure') continue;
    const drawing = new Resvg(block.picture.svg, {
      fitTo: { mode: 'width', value: pixels },
      font: { fontBuffers: [...fonts], defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC' },
    });
    const image = drawing.render();
    pictures.set(block.id, image.asPng());
    image.free();
    drawing.free();
  }
  return pictures;
}

/** It may be started once a process. */
async function loadPainter(code: Uint8Array<ArrayBuffer>) {
  const library = await import('@resvg/resvg-wasm');
  await library.initWasm(code);
  return library;
}
