import { describe, expect, it } from 'vitest';
import type { OpenedFacts } from '../../../../notebook/pages/ledger/run/ledgerWorkerApi.ts';
import { makeLedgerWorker } from '../../../../notebook/pages/ledger/run/makeLedgerWorker.ts';
import { utf8 } from '../../../ledger/tableFiles.ts';
import { latin, ledgerText } from './ledgerFiles.ts';

const quiet = () => {};

async function openedBy(worker: ReturnType<typeof makeLedgerWorker>, text: string): Promise<OpenedFacts> {
  const answer = await worker.open(utf8(text), {}, quiet);
  if (!('found' in answer) || answer.found.status !== 'opened') throw new Error('not opened');
  return answer.found;
}

describe('The worker of the page Ledger', () => {
  it('tells of an opened ledger its columns with a few cells each, and keeps the other cells', async () => {
    const facts = await openedBy(makeLedgerWorker(), ledgerText(60));
    expect(facts.rows).toBe(63);
    expect(facts.columns.map(({ name }) => name)).toEqual(facts.header.names);
    expect(facts.columns.map(({ examples }) => examples.length)).toEqual([3, 3, 3, 2, 3, 2, 3, 3]);
    expect(facts.columns[3]).toMatchObject({ words: ['邻里纠纷', '婚姻家庭'], filled: 1 });
    expect(facts.columns[6]!.words).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain('第 30 件');
    expect(facts.top).toHaveLength(8);
  });

  it('reads by the mapping, with rows that add up, and sends back no case', async () => {
    const worker = makeLedgerWorker();
    const { guess } = await openedBy(worker, ledgerText(60));
    const told: number[] = [];
    const answer = await worker.read(guess.mapping, (fraction) => told.push(fraction));
    if (!('found' in answer)) throw new Error('not read');
    const { counts, badRows, open, types, places } = answer.found;
    expect(counts).toEqual({ rows: 63, header: 1, blank: 0, bad: 2, used: 60, cases: 60 });
    expect(counts.header + counts.blank + counts.bad + counts.used).toBe(counts.rows);
    expect(badRows.map(({ row }) => row)).toEqual([62, 63]);
    expect([open, types, places]).toEqual([7, 2, 3]);
    expect(told.length).toBeGreaterThan(0);
    expect(Object.keys(answer.found)).not.toContain('ledger');
  });

  it('lets go of the cells once a ledger is read, and keeps it open where the mapping is faulty', async () => {
    const worker = makeLedgerWorker();
    const { guess } = await openedBy(worker, ledgerText(30));
    const faulty = { ...guess.mapping, columns: { ...guess.mapping.columns, type: '备注' } };
    const answer = await worker.read(faulty, quiet);
    expect(answer).toMatchObject({ faults: [{ path: 'mapping.type' }] });
    expect(await worker.read(guess.mapping, quiet)).toHaveProperty('found');
    await expect(worker.read(guess.mapping, quiet)).rejects.toThrow('no ledger is open');
  });

  it('gives persons a fresh salt each time: a ledger can be read again and again', async () => {
    const worker = makeLedgerWorker();
    for (const _ of [1, 2]) {
      const { guess } = await openedBy(worker, ledgerText(30));
      const answer = await worker.read(guess.mapping, quiet);
      expect(answer).toMatchObject({ found: { persons: 30 } });
    }
  });

  it('asks which encoding it is, with rows to look at, and opens it as told', async () => {
    const worker = makeLedgerWorker();
    const asked = await worker.open(latin, {}, quiet);
    if (!('found' in asked) || asked.found.status !== 'encodingUnknown') throw new Error('not asked');
    const western = asked.found.candidates.find(({ encoding }) => encoding === 'windows-1252');
    expect(western?.rows[0]).toEqual(['café', 'received']);
    expect(await worker.open(latin, { encoding: 'windows-1252' }, quiet)).toMatchObject({
      found: { status: 'opened' },
    });
  });

  it('tells faults of a file as data', async () => {
    expect(await makeLedgerWorker().open(new Uint8Array(), {}, quiet)).toMatchObject({
      faults: [{ code: 'ledgerEmpty' }],
    });
  });
});
