import { describe, expect, it } from 'vitest';
import { withColumn } from '../../../../notebook/pages/ledger/mapping/mappingEdits.ts';
import type {
  Answer,
  MadeScenario,
  ScenarioChoice,
  Tell,
  WordCorrections,
} from '../../../../notebook/pages/ledger/run/ledgerWorkerApi.ts';
import { emptyForm } from '../../../../notebook/pages/ledger/scenario/scenarioForm.ts';
import { fileOf, latin, ledgerText, madeModel, madeStorage } from './ledgerFiles.ts';

describe('The model of the page Ledger', () => {
  it('goes from a file over its columns to what was read', async () => {
    const { model } = madeModel();
    await model.choose(fileOf(ledgerText(40)));
    expect(model.stage.value).toBe('mapping');
    expect(model.mapping.value.columns).toMatchObject({ received: '登记时间', type: '纠纷类型', place: '社区' });
    await model.startReading();
    expect(model.stage.value).toBe('read');
    expect(model.read.value?.counts).toMatchObject({ used: 40, bad: 2 });
    expect(model.opened.value).toBeNull();
  });

  it('goes back to the columns with the mapping as the reader left it', async () => {
    const { model } = madeModel();
    await model.choose(fileOf(ledgerText(40)));
    model.mapping.value = withColumn(model.mapping.value, '社区', undefined);
    await model.startReading();
    await model.correct();
    expect(model.stage.value).toBe('mapping');
    expect(model.mapping.value.columns.place).toBeUndefined();
    expect(model.isRemembered.value).toBe(false);
    expect(model.read.value).toBeNull();
  });

  it('remembers the mapping of a header, names of columns alone, and takes it next time', async () => {
    const storage = madeStorage();
    const first = madeModel(storage).model;
    await first.choose(fileOf(ledgerText(40)));
    first.mapping.value = withColumn(first.mapping.value, '社区', undefined);
    await first.startReading();
    expect(storage.length).toBe(1);
    const kept = storage.getItem(storage.key(0)!)!;
    expect(kept).toContain('登记时间');
    for (const cell of ['东社区', '邻里纠纷', '2024', 'A1']) expect(kept).not.toContain(cell);
    const { model } = madeModel(storage);
    await model.choose(fileOf(ledgerText(20)));
    expect(model.isRemembered.value).toBe(true);
    expect(model.mapping.value.columns.place).toBeUndefined();
    await model.choose(fileOf('编号,登记时间\r\n1,2024-03-05\r\n'));
    expect(model.isRemembered.value).toBe(false);
  });

  it('forgets everything when it is deleted, of another tab too, and says how many mappings there were', async () => {
    const { model, storage, seen } = madeModel();
    storage.setItem('zhili.language', 'zh');
    await model.choose(fileOf(ledgerText(40)));
    await model.startReading();
    model.deleteEverything();
    expect(model.forgotten.value).toBe(1);
    expect([model.file.value, model.opened.value, model.read.value]).toEqual([null, null, null]);
    expect(model.mapping.value.columns).toEqual({});
    expect(model.stage.value).toBe('empty');
    expect(seen).toMatchObject({ started: 1, ended: 1 });
    expect(storage.length).toBe(1);
    expect(storage.getItem('zhili.language')).toBe('zh');
  });

  it('takes no answer that comes after everything was deleted', async () => {
    const { model } = madeModel();
    const opening = model.choose(fileOf(ledgerText(40)));
    expect(model.stage.value).toBe('opening');
    model.deleteEverything();
    await opening;
    expect(model.stage.value).toBe('empty');
    expect(model.opened.value).toBeNull();
  });

  it('ends a thread that is stopped, and comes back to the columns where it was reading', async () => {
    const { model, seen } = madeModel();
    await model.choose(fileOf(ledgerText(40)));
    const reading = model.startReading();
    expect(model.stage.value).toBe('reading');
    await model.stop();
    await reading;
    expect(model.stage.value).toBe('mapping');
    expect(seen).toMatchObject({ started: 2, ended: 1 });
    await model.startReading();
    expect(model.stage.value).toBe('read');
  });

  it('says what is wrong with a mapping and keeps the columns on the page', async () => {
    const { model } = madeModel();
    await model.choose(fileOf(ledgerText(40)));
    model.mapping.value = withColumn(model.mapping.value, '备注', 'type');
    await model.startReading();
    expect(model.faults.value).toMatchObject([{ path: 'mapping.type' }]);
    expect(model.stage.value).toBe('mapping');
  });

  it('says that a file cannot be read, or is none, and that the thread has died', async () => {
    const { model, seen } = madeModel();
    const gone = Object.assign(fileOf(''), {
      slice: () => {
        throw new DOMException('gone', 'NotFoundError');
      },
    });
    await model.choose(gone);
    expect(model.faults.value).toMatchObject([{ code: 'fileUnreadable', path: '台账.csv' }]);
    await model.choose(fileOf(''));
    expect(model.faults.value).toMatchObject([{ code: 'ledgerEmpty' }]);
    await model.choose(fileOf(ledgerText(40)));
    seen.crash([{ code: 'ledgerThreadLost', path: 'ledger' }]);
    expect(model.faults.value).toMatchObject([{ code: 'ledgerThreadLost' }]);
    expect(model.stage.value).toBe('empty');
  });

  it('asks which encoding it is and opens the file as the reader says', async () => {
    const { model } = madeModel();
    await model.choose(fileOf(latin));
    expect(model.stage.value).toBe('encoding');
    await model.reopen({ encoding: 'windows-1252' });
    expect(model.stage.value).toBe('mapping');
    expect(model.opened.value?.header.names).toEqual(['café', 'received']);
    await model.reopen({ headerRows: 0 });
    expect(model.opened.value?.header).toMatchObject({ headerRows: 0, names: ['A', 'B'] });
    expect(model.opened.value?.encoding?.encoding).toBe('windows-1252');
  });

  it('works where the browser refuses to keep anything', async () => {
    const { model } = madeModel(
      new Proxy({} as Storage, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await model.choose(fileOf(ledgerText(40)));
    await model.startReading();
    expect(model.stage.value).toBe('read');
    model.deleteEverything();
    expect(model.forgotten.value).toBe(0);
  });
});

/** A scenario as far as the model looks at one. */
const madeOf = (choice: ScenarioChoice) =>
  ({ choice, spec: {}, measured: [], guessed: [], untold: [], text: '' }) as unknown as MadeScenario;

const county = { ...emptyForm, name: '某县', facts: { residents: '5000' } };

/** A model that has read a ledger; the makings that it asked for wait to be answered. */
async function readModel() {
  const asked: { choice: ScenarioChoice; tell: Tell; answer: (answer: Answer<MadeScenario>) => void }[] = [];
  const counted: WordCorrections[] = [];
  const waiting: (() => void)[] = [];
  let stops = 0;
  const made = madeModel(madeStorage(), {
    makeScenario: (choice, tell) => new Promise((answer) => asked.push({ choice, tell, answer })),
    stopScenario: async () => {
      stops += 1;
    },
    correct: (corrected) => {
      counted.push(corrected);
      return new Promise((resolve) => waiting.push(() => resolve({ found: null })));
    },
  });
  await made.model.choose(fileOf(ledgerText(40)));
  await made.model.startReading();
  return { ...made, asked, counted, waiting, stops: () => stops };
}

describe('The scenario of the page Ledger', () => {
  it('is not asked for before the county has a name and residents', async () => {
    const { model, asked } = await readModel();
    await model.scenario.make();
    expect(asked).toEqual([]);
    expect(model.scenario.progress.value).toBeNull();
  });

  it('is made as the reader says, with progress, and stays while another is made', async () => {
    const { model, asked } = await readModel();
    model.scenario.form.value = county;
    const making = model.scenario.make();
    expect(asked[0]!.choice).toEqual({ name: '某县', base: 'beihu', given: { residents: { value: 5000 } } });
    asked[0]!.tell(0.5);
    expect(model.scenario.progress.value).toBe(0.5);
    asked[0]!.answer({ found: madeOf(asked[0]!.choice) });
    await making;
    expect(model.scenario.progress.value).toBeNull();
    const first = model.scenario.made.value;
    expect(first?.choice.name).toBe('某县');
    void model.scenario.make();
    expect(model.scenario.made.value).toBe(first);
  });

  it('says what is wrong with the county, and keeps what was made before', async () => {
    const { model, asked } = await readModel();
    model.scenario.form.value = county;
    const making = model.scenario.make();
    asked[0]!.answer({ faults: [{ code: 'overBudget', path: 'beihu-after: levers' }] });
    await making;
    expect(model.scenario.faults.value).toMatchObject([{ code: 'overBudget' }]);
    expect(model.faults.value).toEqual([]);
    expect([model.scenario.made.value, model.scenario.progress.value]).toEqual([null, null]);
    expect(model.stage.value).toBe('read');
  });

  it('is stopped, and its answer, which comes all the same, is none', async () => {
    const { model, asked, stops } = await readModel();
    model.scenario.form.value = county;
    const making = model.scenario.make();
    model.scenario.stop();
    expect([stops(), model.scenario.progress.value]).toEqual([1, null]);
    asked[0]!.tell(0.9);
    asked[0]!.answer({ faults: [{ code: 'ledgerStopped', path: 'ledger' }] });
    await making;
    expect([model.scenario.progress.value, model.scenario.made.value]).toEqual([null, null]);
    expect(model.faults.value).toEqual([]);
    model.scenario.stop();
    expect(stops()).toBe(1);
  });

  it('goes with the ledger: deleted, corrected or of another file, nothing of it is left', async () => {
    const { model, asked, seen } = await readModel();
    const make = async () => {
      model.scenario.form.value = county;
      const making = model.scenario.make();
      asked.at(-1)!.answer({ found: madeOf(asked.at(-1)!.choice) });
      await making;
      expect(model.scenario.made.value).not.toBeNull();
    };
    await make();
    await model.correct();
    expect([model.scenario.made.value, model.scenario.form.value]).toEqual([null, county]);
    await model.startReading();
    await make();
    void model.scenario.make();
    model.deleteEverything();
    expect([model.scenario.made.value, model.scenario.progress.value]).toEqual([null, null]);
    expect(model.scenario.form.value).toEqual(emptyForm);
    // Nothing was started only to be stopped.
    expect(seen).toMatchObject({ started: 1, ended: 1 });
    await model.choose(fileOf(ledgerText(40)));
    await model.startReading();
    await make();
    await model.choose(fileOf(ledgerText(20)));
    expect([model.scenario.made.value, model.scenario.form.value]).toEqual([null, emptyForm]);
  });
});

describe('Words that are corrected', () => {
  it('are counted one at a time, what was corrected meanwhile together, and a scenario is made anew', async () => {
    const { model, asked, counted, waiting } = await readModel();
    model.scenario.form.value = county;
    void model.scenario.make();
    asked[0]!.answer({ found: madeOf(asked[0]!.choice) });
    await Promise.resolve();
    const counting = model.words.set('types', '邻里纠纷', 'request');
    void model.words.set('types', '婚姻家庭', '');
    void model.words.set('levels', '司法所', 'county');
    expect(model.scenario.made.value).toBeNull();
    expect([counted.length, model.words.isCounting.value]).toEqual([1, true]);
    waiting[0]!();
    await expect.poll(() => counted.length).toBe(2);
    waiting[1]!();
    await counting;
    expect(counted[1]).toEqual({
      types: { 邻里纠纷: { caseClass: 'request', type: null }, 婚姻家庭: null },
      levels: { 司法所: 'county' },
    });
    expect([model.words.isCounting.value, model.read.value?.said]).toEqual([false, null]);
  });

  it('are forgotten with the ledger, and figures that come after it are none', async () => {
    const { model, waiting } = await readModel();
    const counting = model.words.set('types', '邻里纠纷', 'request');
    model.deleteEverything();
    waiting[0]!();
    await counting;
    expect([model.words.corrected.value, model.words.isCounting.value, model.read.value]).toEqual([{}, false, null]);
  });
});
