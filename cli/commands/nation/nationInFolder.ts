import type { Texts } from '../../../locales/texts.ts';
import type { Nation } from '../../../scenarios/nation/nationTask.ts';
import { nationTask } from '../../folder/nationTask.ts';
import { taskInFolder } from '../../folder/taskInFolder.ts';
import type { Host } from '../../host.ts';
import type { NationOptions } from './nationOptions.ts';

/** Runs a sample of the nation in a folder, by workers of its own or of a queue. Resolves with the exit code; after an interrupt or a kill the same call goes on. */
export const nationInFolder = (
  nation: Nation,
  options: NationOptions & { readonly out: string },
  host: Host,
  texts: Texts,
): Promise<number> =>
  taskInFolder(
    // What will be run has been told, and a sample of the nation takes too long to be measured every time.
    { planOf: () => nation, recordedOf: nationTask, sized: async (plan) => plan, unmeasured() {} },
    options,
    host,
    texts,
  );
