import type { Texts } from '../../locales/texts.ts';
import { folderStatus } from '../../sim/experiment/folder/folderStatus.ts';
import { exitCodes } from '../exitCodes.ts';
import { folderHost } from '../folder/folderHost.ts';
import { statusJson, statusText } from '../folder/statusText.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';

export interface RawStatusOptions {
  readonly format?: string;
}

export const statusFormats = ['table', 'json'] as const;

/** Prints how far the sweep of a folder is, while others may write to it. Throws the faults of the option and of a folder that holds no sweep. Resolves with the exit code: 1 where something is damaged. */
export async function status(folder: string, raw: RawStatusOptions, host: Host, texts: Texts): Promise<number> {
  const reader = new OptionReader();
  const format = reader.oneOf('--format', raw.format, statusFormats, 'table');
  reader.done();
  const found = await folderStatus(folder, folderHost(host));
  host.out(format === 'json' ? statusJson(found) : statusText(found, host.wallClock(), texts));
  return found.damage.length === 0 ? exitCodes.done : exitCodes.incomplete;
}
