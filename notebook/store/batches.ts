import type { StoreDatabase, StoreWrite, Totals } from './storeSchema.ts';

const noTotals: Totals = { rows: 0, bytes: 0, tick: 0 };

export async function readTotals(totals: { get(key: 'all'): Promise<Totals | undefined> }): Promise<Totals> {
  return (await totals.get('all')) ?? noTotals;
}

/** One transaction that changes batches and leaves the sums that `change` returns. All of it happens or nothing. */
export async function totalsWrite(
  database: StoreDatabase,
  change: (write: StoreWrite, totals: Totals) => Promise<Totals>,
): Promise<void> {
  const write = database.transaction(['batches', 'blobs', 'totals'], 'readwrite');
  const done = write.done;
  const work = readTotals(write.objectStore('totals'))
    .then((totals) => change(write, totals))
    .then((totals) => write.objectStore('totals').put(totals, 'all'));
  try {
    await work;
  } catch (thrown) {
    // A request that failed ends the transaction by itself; `done` then tells the reason (a full disk) better than the request.
    abort(write);
    await done.catch((reason: unknown) => {
      throw isAbort(reason) ? thrown : reason;
    });
    throw thrown;
  }
  await done;
}

function abort(write: StoreWrite): void {
  try {
    write.abort();
  } catch {
    // It is over already.
  }
}

function isAbort(reason: unknown): boolean {
  return reason === null || (reason instanceof DOMException && reason.name === 'AbortError');
}

/** Drops a batch; returns the sums without it. */
export async function dropBatch(write: StoreWrite, totals: Totals, id: number): Promise<Totals> {
  const batches = write.objectStore('batches');
  const record = await batches.get(id);
  if (record === undefined) return totals;
  await Promise.all([batches.delete(id), write.objectStore('blobs').delete(id)]);
  return { ...totals, rows: totals.rows - record.keys.length, bytes: totals.bytes - record.bytes };
}

/** Drops batches, the least recently used first, until the others fit into `capBytes`. */
export async function dropLeastRecentlyUsed(write: StoreWrite, totals: Totals, capBytes: number): Promise<Totals> {
  let sums = totals;
  let cursor = sums.bytes > capBytes ? await write.objectStore('batches').index('used').openKeyCursor() : null;
  while (cursor !== null && sums.bytes > capBytes) {
    sums = await dropBatch(write, sums, cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return sums;
}

/** Drops every batch of another engine. */
export async function dropStale(database: StoreDatabase, engine: string): Promise<void> {
  await totalsWrite(database, async (write, totals) => {
    const index = write.objectStore('batches').index('engine');
    const others = [IDBKeyRange.upperBound(engine, true), IDBKeyRange.lowerBound(engine, true)];
    const stale = (await Promise.all(others.map((range) => index.getAllKeys(range)))).flat();
    let sums = totals;
    for (const id of stale) sums = await dropBatch(write, sums, id);
    return sums;
  });
}
