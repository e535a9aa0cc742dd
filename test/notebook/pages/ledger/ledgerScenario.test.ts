import { describe, expect, it } from 'vitest';
import type { MadeScenario, ReadFound, ScenarioChoice } from '../../../../notebook/pages/ledger/run/ledgerWorkerApi.ts';
import { makeLedgerWorker } from '../../../../notebook/pages/ledger/run/makeLedgerWorker.ts';
import { calibrationHash } from '../../../../notebook/pages/ledger/scenario/calibrationHash.ts';
import { caseQuestion } from '../../../../notebook/pages/ledger/scenario/caseQuestion.ts';
import { decodeCalibration } from '../../../../scenarios/calibration/calibrationToken.ts';
import { parseCase } from '../../../../scenarios/loader/parseCase.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import { decodeQuestion, encodeQuestion } from '../../../../scenarios/question/token.ts';
import { utf8 } from '../../../ledger/tableFiles.ts';
import { ledgerText, registerText } from './ledgerFiles.ts';

const quiet = () => {};

/** A worker that has read a ledger. */
async function readBy(text: string): Promise<{ worker: ReturnType<typeof makeLedgerWorker>; found: ReadFound }> {
  const worker = makeLedgerWorker();
  const opened = await worker.open(utf8(text), {}, quiet);
  if (!('found' in opened) || opened.found.status !== 'opened') throw new Error('not opened');
  const read = await worker.read(opened.found.guess.mapping, quiet);
  if (!('found' in read)) throw new Error('not read');
  return { worker, found: read.found };
}

/** A small county, so that its run takes moments. */
const choice: ScenarioChoice = {
  name: '某县',
  base: 'beihu',
  given: { residents: { value: 5000 }, communities: { value: 3 } },
};

describe('Words of a ledger that was read', () => {
  it('come with their guesses, the most frequent first, and figures follow what is corrected', async () => {
    const { worker, found } = await readBy(registerText(400));
    expect(found.words.types.at(-1)).toBe('合同纠纷');
    expect(found.words.results).toEqual(['化解办结', '办理中', '撤回']);
    expect(found.reading.results).toEqual({ 化解办结: 'settled', 办理中: 'open', 撤回: 'withdrawn' });
    expect(found.reading.levels).toMatchObject({ 司法所: 'township', 民政局: 'county' });
    const settled = ({ said }: Pick<ReadFound, 'said'>) => said!.onTime.find((one) => one.deadline === 'settle')!;
    const answer = await worker.correct({ results: { 化解办结: 'withdrawn' } });
    if (!('found' in answer)) throw new Error('not counted');
    expect(settled(found).onTime).toBeGreaterThan(100);
    expect(settled({ said: answer.found }).onTime).toBe(0);
  });

  it('have nothing to be corrected before a ledger is read, or once another is opened', async () => {
    await expect(makeLedgerWorker().correct({})).rejects.toThrow('no ledger has been read');
    const { worker } = await readBy(registerText(100));
    await worker.open(utf8(ledgerText(20)), {}, quiet);
    await expect(worker.correct({})).rejects.toThrow('no ledger has been read');
  });
});

describe('The scenario of a ledger that was read', () => {
  const making = (async (): Promise<MadeScenario & { told: readonly number[] }> => {
    const told: number[] = [];
    const { worker } = await readBy(registerText(400));
    const answer = await worker.makeScenario(choice, (fraction) => told.push(fraction));
    if (!('found' in answer)) throw new Error(JSON.stringify(answer));
    return { ...answer.found, told };
  })();

  it('has what was measured, guesses of what is born, and why the rest is not told', async () => {
    const { spec, measured, guessed, untold, told } = await making;
    expect(measured).toContain('lapsePerDay');
    expect(spec.uncertainties.lapsePerDay).toMatchObject({ from: 'measured', data: { cases: 400 } });
    expect(guessed).toEqual(['latentDisputesPer10kYear', 'latentRequestsPer10kYear', 'hazardsPerGridYear']);
    for (const key of guessed) expect(spec.uncertainties[key]).toMatchObject({ from: 'assumption' });
    expect(untold.find(({ key }) => key === 'shirking')).toBeDefined();
    expect(spec).toMatchObject({ before: 'beihu-before', after: 'beihu-after', label: { zh: '某县', en: '某县' } });
    expect(spec.constants).toMatchObject({ residents: { value: 5000 }, communities: { value: 3 } });
    expect(spec.id).toMatch(/^ledger-[0-9a-f]{8}$/);
    expect(told.at(-1)).toBe(1);
    expect(told.every((one, i) => i === 0 || one >= told[i - 1]!)).toBe(true);
  });

  it('is a file that reads as it was made, says its vintage once, and holds no count of 1 to 4', async () => {
    const { spec, text } = await making;
    const read = parseCase(text, { name: 'own.yaml' });
    expect(read).toEqual(spec);
    const digest = spec.targets[0]!.data!.digest;
    expect(text.split(digest)).toHaveLength(2);
    for (const n of text.matchAll(/\bn: (\d+)/g)) expect(Number(n[1])).toBeGreaterThanOrEqual(5);
    // Three contract disputes are told by nothing.
    expect(text).not.toContain('合同纠纷');
    expect(text).not.toMatch(/A\d+\b|当事/);
  });

  it('is compared as a case of one’s own: the policy in force against the one after the reform', async () => {
    const { spec, text } = await making;
    const question = caseQuestion(spec, text);
    expect(decodeQuestion(encodeQuestion(question))).toEqual(question);
    const { policies, reference, caseSpec } = planOf(question);
    expect(policies.map(({ id }) => id)).toEqual(['beihu-before', 'beihu-after']);
    expect(reference).toBe('beihu-before');
    expect(caseSpec.label.en).toBe('某县');
    const same = caseQuestion(
      { ...spec, before: spec.after },
      text.replace('before: beihu-before', 'before: beihu-after'),
    );
    expect(planOf(same).policies).toHaveLength(4);
  });

  it('is calibrated to its own targets under the policy in force, as the page Calibration reads it from an address', async () => {
    const { spec, text } = await making;
    const token = calibrationHash(spec, text)!.split('?q=')[1]!;
    const { question, targets, factors } = decodeCalibration(token);
    expect(question.case).toEqual({ name: `${spec.id}.yaml`, text });
    expect(targets.some(({ role }) => role === 'calibration')).toBe(true);
    expect(factors.length).toBeGreaterThan(3);
    expect(calibrationHash({ ...spec, targets: [] }, text)).toBeUndefined();
  });

  it('takes words as they were corrected, and another policy as the one in force', async () => {
    const { worker } = await readBy(registerText(120));
    await worker.correct({ types: { 消防隐患: null } });
    const answer = await worker.makeScenario({ ...choice, inForce: 'zhuji-before' }, quiet);
    expect(answer).toMatchObject({ found: { spec: { before: 'zhuji-before', after: 'beihu-after' } } });
    // Of hazards nothing is known then.
    const guessed = ['latentDisputesPer10kYear', 'latentRequestsPer10kYear'];
    expect(answer).toMatchObject({ found: { guessed } });
  });

  it('is refused, with the faults of its file, where the county does not fit together', async () => {
    const { worker } = await readBy(registerText(100));
    const given = { residents: { value: 5000 }, townships: { value: 9 }, communities: { value: 3 } };
    const answer = await worker.makeScenario({ ...choice, given }, quiet);
    expect(answer).toMatchObject({ faults: [{ code: 'outOfOrder' }] });
    expect(await worker.makeScenario({ ...choice, inForce: 'nowhere' }, quiet)).toMatchObject({
      faults: [{ code: 'unknownPolicy' }],
    });
  });

  it('is stopped as asked, and by the next', async () => {
    const { worker } = await readBy(registerText(120));
    const first = worker.makeScenario(choice, quiet);
    const second = worker.makeScenario(choice, () => void worker.stopScenario());
    expect(await first).toMatchObject({ faults: [{ code: 'ledgerStopped' }] });
    expect(await second).toMatchObject({ faults: [{ code: 'ledgerStopped' }] });
    await expect(makeLedgerWorker().makeScenario(choice, quiet)).rejects.toThrow('no ledger has been read');
  });
});
