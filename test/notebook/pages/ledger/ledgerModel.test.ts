import { describe, expect, it } from 'vitest';
import { withColumn } from '../../../../notebook/pages/ledger/mapping/mappingEdits.ts';
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
