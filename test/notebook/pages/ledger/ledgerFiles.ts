import { dateText } from '../../../../ledger/dates/civilDays.ts';
import { type LedgerFile, makeLedgerModel } from '../../../../notebook/pages/ledger/ledgerModel.ts';
import { makeMappingMemory } from '../../../../notebook/pages/ledger/mapping/mappingMemory.ts';
import type { LedgerWorkerApi } from '../../../../notebook/pages/ledger/run/ledgerWorkerApi.ts';
import { makeLedgerWorker } from '../../../../notebook/pages/ledger/run/makeLedgerWorker.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import { monday } from '../../../ledger/madeLedger.ts';
import { csv, utf8 } from '../../../ledger/tableFiles.ts';

const header = ['案件编号', '登记时间', '办结时间', '纠纷类型', '社区', '承办单位', '当事人', '备注'];

const two = (value: number) => String(value).padStart(2, '0');

/** `n` cases of two types in three communities; every ninth is open, and with `bad` two rows more that are none. */
export function ledgerText(n: number, bad = true): string {
  const rows = Array.from({ length: n }, (_, i) => [
    `A${i}`,
    `2024-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
    i % 9 === 0 ? '' : `2024-12-${two(1 + (i % 28))}`,
    i % 3 === 0 ? '邻里纠纷' : '婚姻家庭',
    ['东社区', '西社区', '南社区'][i % 3]!,
    i % 2 === 0 ? '司法所' : '综治中心',
    `当事${String.fromCharCode(0x4e00 + i)}某`,
    `电话里说得很长的一段话，第 ${i} 件，不应当留下`,
  ]);
  const broken = [
    ['B1', '2024-02-30', '', '邻里纠纷', '东社区', '司法所', '某', ''],
    ['B2', '', '', '邻里纠纷', '东社区', '司法所', '某', ''],
  ];
  return csv([header, ...rows, ...(bad ? broken : [])]);
}

/** A register of `n` cases over a year and a half with results and channels: every tenth withdrawn, every ninth open, three of a type that is rare. */
export function registerText(n: number): string {
  const heads = [
    '案件编号',
    '登记时间',
    '受理时间',
    '办结时间',
    '纠纷类型',
    '社区',
    '承办单位',
    '办理结果',
    '来源渠道',
  ];
  const types = ['邻里纠纷', '婚姻家庭纠纷', '民生保障诉求', '消防隐患'];
  const rows = Array.from({ length: n }, (_, i) => {
    const received = monday + Math.floor((540 * i) / n);
    const isOpen = i % 9 === 0;
    return [
      `A${i}`,
      dateText(received),
      dateText(received + 1),
      isOpen ? '' : dateText(received + 2 + ((i * 13) % 50)),
      i < 3 ? '合同纠纷' : types[i % 4]!,
      ['东社区', '西社区', '南社区'][i % 3]!,
      i % 2 === 0 ? '司法所' : ['民政局', '住建局'][i % 4 === 1 ? 0 : 1]!,
      isOpen ? '办理中' : i % 10 === 1 ? '撤回' : '化解办结',
      i % 5 === 0 ? '网格巡查' : '群众来访',
    ];
  });
  return csv([heads, ...rows]);
}

/** A table whose bytes do not say which encoding they are. */
export const latin = Uint8Array.from([...utf8('caf'), 0xe9, ...utf8(',received\r\n1,2024-03-05\r\n2,2024-03-06\r\n')]);

/** A file of these bytes, as far as the page looks at one. */
export function fileOf(content: string | Uint8Array, name = '台账.csv'): LedgerFile {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { name, size: bytes.length, slice: () => ({ arrayBuffer: async () => bytes.slice().buffer }) as Blob };
}

/** A store as a browser has it. */
export function madeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** The page's model over a worker without a thread, with `instead` in place of some of what it does; `started` counts threads, `crash` ends the last one. */
export function madeModel(storage = madeStorage(), instead: Partial<LedgerWorkerApi> = {}) {
  const seen = { started: 0, ended: 0, crash: (_: readonly Fault[]) => {} };
  const model = makeLedgerModel(
    (onCrash) => {
      seen.started += 1;
      seen.crash = onCrash;
      return {
        worker: { ...makeLedgerWorker(), ...instead },
        end: () => {
          seen.ended += 1;
        },
      };
    },
    makeMappingMemory(() => storage),
  );
  return { model, storage, seen };
}
