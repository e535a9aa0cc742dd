import type { Fault } from '../../engine/fault.ts';
import type { SweepSpec } from '../sweep.ts';
import type { PlaceRange } from '../sweepPlaces.ts';
import { sweepParts } from './claimFolder.ts';
import type { Gathering } from './gatherRows.ts';
import type { OpenStore } from './openStore.ts';
import { PairSources } from './pairSources.ts';
import type { StoreFiles } from './storeFiles.ts';

export interface GatheringHost {
  readonly files: StoreFiles;
  /** Name of this process, unlike any other's (see `writerName`). */
  readonly writer: string;
  readonly engine: string;
  readonly openStore: OpenStore;
}

export interface GatheringOptions {
  readonly plan: string;
  readonly places: PlaceRange;
  readonly isWriting: boolean;
  onFinding(fault: Fault): void;
}

/** Opens what a folder has of a sweep: its store, to be closed, and what is known of its points and policies. */
export async function openGathering(
  spec: SweepSpec,
  folder: string,
  { files, writer, engine, openStore }: GatheringHost,
  { plan, places, isWriting, onFinding }: GatheringOptions,
): Promise<Gathering> {
  const sources = new PairSources({
    files,
    folder: `${folder}/${sweepParts.pairs}`,
    writer,
    plan,
    pairs: spec.points * spec.policies.length,
    isWriting,
  });
  await sources.open();
  const store = await openStore(files, { folder: `${folder}/${sweepParts.store}`, writer, isWriting, onFinding });
  return { engine, spec, places, store, sources };
}
