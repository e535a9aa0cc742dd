import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Chart } from '../../../../notebook/charts/chart.ts';
import { everythingZip } from '../../../../notebook/figures/export/everythingZip.ts';
import { figureXlsx } from '../../../../notebook/figures/export/figureXlsx.ts';
import { comparisonDocument } from '../../../../report/document.ts';
import { bars, intervals } from '../../support/figureCharts.ts';
import { sampleReader, sampleView } from '../../support/sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];
const view = sampleView({ policies, worlds: 3 });
const reader = sampleReader();
const empty: Chart = { id: 'empty', build: () => null };
const settingsYaml = 'case: beihu\n# 设置\n';

const unzipped = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));
const workbookOf = async (blob: Blob) => read(new Uint8Array(await blob.arrayBuffer()));

it('A workbook of one figure has numbers as numbers, text as text, and the facts on a second sheet', async () => {
  const book = await workbookOf(await figureXlsx({ id: 'bars', built: bars.build(view, reader)!, view, reader }));
  expect(book.SheetNames).toEqual(
    ['纠纷化解率（%） 每个政策一条', '设置'].map((name) => expect.stringMatching(name.slice(0, 4))),
  );
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  expect(sheet.A1).toMatchObject({ t: 's', v: '世界' });
  expect(sheet.A3).toMatchObject({ t: 's', v: '=1' });
  expect(sheet.A3.f).toBeUndefined();
  expect(sheet.B3).toMatchObject({ t: 'n', v: 1 / 3 });
  expect(sheet.B2).toBeUndefined();
  const facts = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[1]!]!, { header: 1 });
  const values = facts.map(([, value]) => value);
  const { seed, replicates, days, version, engine, hash, caseLabel } = view.facts;
  for (const fact of [caseLabel, seed, replicates, days, '1/14', `zhili ${version}`, engine, hash]) {
    expect(values).toContain(fact);
  }
  expect(values).toContain('条为均值；斜纹为下沉。');
  for (const { label } of view.policies) expect(values.join('\n')).toContain(label);
});

it('The archive holds every figure, table, result and setting, and says what they are', async () => {
  const progress: [number, number][] = [];
  const tables = [{ id: 'means', name: '均值', table: intervals.build(view, reader)!.table }];
  const charts = [intervals, empty, bars];
  const blob = await everythingZip({
    view,
    reader,
    charts,
    tables,
    settingsYaml,
    onProgress: (done, total) => progress.push([done, total]),
  });
  const files = await unzipped(blob);
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'data/bars.csv',
    'data/intervals.csv',
    'data/means.csv',
    'figures/bars.png',
    'figures/bars.svg',
    'figures/intervals.png',
    'figures/intervals.svg',
    'results.json',
    'settings.yaml',
    'tables.xlsx',
  ]);
  const text = (name: string) => strFromU8(files[name]!);
  expect(text('settings.yaml')).toBe(settingsYaml);
  expect(text('data/means.csv').split('\n')[0]).toBe('policy,mean,lo,hi');
  expect([...files['data/means.csv']!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const document = comparisonDocument.parse(JSON.parse(text('results.json')));
  expect(document).toMatchObject({ case: 'beihu', seed: view.facts.seed, slice: '1/14', hash: view.facts.hash });
  expect(text('README.txt')).toContain(view.facts.hash);
  expect(text('README.txt')).toContain('intervals  纠纷化解率（%）：均值与区间');
  expect(text('README.txt')).not.toMatch(/\{\w+\}/);
  expect(text('figures/intervals.svg')).toContain('</svg>');
  const png = await createImageBitmap(new Blob([files['figures/bars.png'] as Uint8Array<ArrayBuffer>]));
  expect(png.width).toBe(1600);
  const book = read(files['tables.xlsx']!);
  expect(book.SheetNames).toHaveLength(4);
  expect(book.SheetNames[0]).toBe('设置');
  const done = progress.map(([one]) => one);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(new Set(progress.map(([, total]) => total))).toEqual(new Set([charts.length + 2]));
});

it('An archive in English is English', async () => {
  const english = sampleView({ policies, worlds: 3, language: 'en' });
  const blob = await everythingZip({ view: english, reader: sampleReader('en'), charts: [], settingsYaml });
  const readme = strFromU8((await unzipped(blob))['README.txt']!);
  expect(readme).toContain('How to reproduce it');
  expect(readme).not.toMatch(/[\u3400-\u9fff]/);
});

it('An archive of a preview says so', async () => {
  const preview = sampleView({ policies, worlds: 2, phase: 'preview', state: 'running' });
  const blob = await everythingZip({ view: preview, reader, charts: [], settingsYaml });
  const text = strFromU8((await unzipped(blob))['README.txt']!);
  expect(text).toContain('这是切片预览（全县的 1/14）');
  expect(text).not.toContain('null');
});
