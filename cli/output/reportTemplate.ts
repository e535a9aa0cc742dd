import { dirname, join } from 'node:path';
import type { Host } from '../host.ts';

const most = 32_000_000;

/** The built template of HTML reports, beside the built page; undefined where nothing was built. */
export function reportTemplate({ pageFolder, readBytes }: Pick<Host, 'pageFolder' | 'readBytes'>): string | undefined {
  try {
    return new TextDecoder().decode(readBytes(join(dirname(pageFolder), 'report.html'), most));
  } catch {
    return undefined;
  }
}
