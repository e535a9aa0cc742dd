import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Host } from '../host.ts';

/** What it takes to paint the pictures of a report. */
export interface ReportParts {
  /** WebAssembly of the painter. */
  readonly painter: Uint8Array<ArrayBuffer>;
  /** TrueType. */
  readonly fonts: readonly Uint8Array[];
}

const most = 32_000_000;

/** The parts, which the build puts beside the program. Throws `reportPartsMissing`. */
export function reportParts({ pageFolder, readBytes }: Pick<Host, 'pageFolder' | 'readBytes'>): ReportParts {
  const path = join(dirname(pageFolder), 'report-parts.zip');
  try {
    const files = unzipSync(readBytes(path, most));
    const fonts = Object.entries(files).flatMap(([name, font]) => (name.endsWith('.ttf') ? [font] : []));
    return { painter: new Uint8Array(files['painter.wasm']!), fonts };
  } catch {
    throw new FaultError({ code: 'reportPartsMissing', path, expected: 'npm run build' });
  }
}
