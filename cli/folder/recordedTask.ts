import type { Texts } from '../../locales/texts.ts';
import type { GatheredSweep } from '../../sim/experiment/folder/gatherSweep.ts';
import type { SweepTask } from '../../sim/experiment/folder/sweepTask.ts';
import type { OutputOptions } from '../commands/runOptions.ts';
import type { Host } from '../host.ts';
import type { OutputWriter } from '../output/outputWriter.ts';

/** What results are printed and written with. */
export interface Conclusion {
  readonly format: OutputOptions['format'];
  readonly writer: OutputWriter;
  /** The file the sweep was read from, as it was written. */
  readonly text: string;
  readonly host: Pick<Host, 'version' | 'engine' | 'message' | 'out' | 'pageFolder' | 'readBytes'>;
  readonly texts: Texts;
}

/** A sweep of a folder, made from what its record says, with what becomes of its results. */
export interface RecordedTask {
  readonly task: SweepTask;
  /** Prints what comes out and writes all files but the runs; false if one is incomplete. */
  conclude(gathered: GatheredSweep, conclusion: Conclusion): boolean;
}
