import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const painter = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Puts into a folder what the build puts beside the program, without typefaces: pictures have no words. */
export function writePainter(folder: string): void {
  const archive = zipSync({ 'painter.wasm': readFileSync(painter) }, { level: 0 });
  writeFileSync(join(folder, 'report-parts.zip'), archive);
}
