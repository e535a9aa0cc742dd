import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../../../locales/texts.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { readWrittenExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { gatherRows } from '../../../sim/experiment/folder/gatherRows.ts';
import { type GatheredSweep, SweepGatherer } from '../../../sim/experiment/folder/gatherSweep.ts';
import { openGathering } from '../../../sim/experiment/folder/openGathering.ts';
import { recordFile, type SweepRecord, shardText } from '../../../sim/experiment/folder/sweepRecord.ts';
import { placesOf } from '../../../sim/experiment/sweepPlaces.ts';
import { folderHost } from '../../folder/folderHost.ts';
import { FolderMessages } from '../../folder/folderMessages.ts';
import type { Host } from '../../host.ts';

/** The experiment of a folder. Throws `folderKind` for a sweep of another kind, `folderOfShard` for a part of one, `folderOtherEngine` where its runs are of another engine, and the faults of its source. */
export function folderPlan(folder: string, record: SweepRecord, { engine }: Pick<Host, 'engine'>): ExperimentPlan {
  const path = `${folder}/${recordFile}`;
  const { kind, shard } = record;
  if (kind !== 'experiment') {
    throw new FaultError({ code: 'folderKind', path: `${path}#kind`, value: kind, expected: 'experiment' });
  }
  if (shard !== undefined) throw new FaultError({ code: 'folderOfShard', path: folder, value: shardText(shard) });
  if (record.engine !== engine) {
    const expected = record.engine;
    throw new FaultError({ code: 'folderOtherEngine', path: `${path}#engine`, value: engine, expected });
  }
  return planExperiment(readWrittenExperiment(record.source));
}

/**
 * Gathers what a folder has of its experiment, with the columns of the outcomes asked for; runs and writes nothing. Throws `folderUnfinished` where a run is missing. Undefined where it was stopped.
 */
export async function gatherFolder(
  folder: string,
  { plan }: SweepRecord,
  { sweep }: ExperimentPlan,
  outcomes: readonly string[],
  isStopped: () => boolean,
  host: Host,
  texts: Texts,
): Promise<GatheredSweep | undefined> {
  const messages = new FolderMessages(host, texts, folder);
  const places = placesOf(sweep);
  const gathering = await openGathering(sweep, folder, folderHost(host), {
    plan,
    places,
    isWriting: false,
    onFinding: (fault) => messages.damaged(fault),
  });
  try {
    const gatherer = new SweepGatherer(sweep, places, outcomes);
    const missing = await gatherRows(gathering, [gatherer], {
      onPlaces: (done, total) => messages.gathering(done, total),
      isCancelled: isStopped,
      pause: () => setImmediate(),
    });
    if (missing === undefined) return undefined;
    if (missing.length === 0) return gatherer.read();
    const all = places.to - places.from;
    const value = `${all - missing.length} / ${all}`;
    throw new FaultError({ code: 'folderUnfinished', path: folder, value, expected: `zhili sweep ${folder}` });
  } finally {
    await gathering.store.close();
  }
}
