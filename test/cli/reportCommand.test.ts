import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultQuestion } from '../../scenarios/question/defaults.ts';
import { settingsYaml } from '../../scenarios/question/settingsFile.ts';
import { encodeQuestion } from '../../scenarios/question/token.ts';
import { writePainter } from '../report/official/writePainter.ts';
import { runCommand } from './testHost.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-'));
  writePainter(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const question = {
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'reactive-centralized' },
    { kind: 'builtIn', id: 'preventive-devolved' },
  ],
  slice: 14,
  days: 30,
  worlds: { replicates: 2 },
} as const;
const asOptions = [
  '--policies',
  'reactive-centralized,preventive-devolved',
  '--slice',
  '1/14',
  '--days',
  '30',
  '--replicates',
  '2',
];

const report = (source: string, name: string, ...options: string[]) =>
  runCommand(['report', source, '--out', join(folder, name), ...options], { pageFolder: join(folder, 'page') });
const documentIn = (name: string) => strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml']!);

describe('zhili report', () => {
  it('writes the same report of a case with options, of a token and of a settings file', async () => {
    const facts = { engine: '0123456789abcdef', version: '1.2.3' };
    writeFileSync(join(folder, 'settings.yaml'), settingsYaml(question, facts));
    const results = [
      await report('beihu', 'case.docx', ...asOptions),
      await report(encodeQuestion(question), 'token.docx'),
      await report(join(folder, 'settings.yaml'), 'file.docx'),
    ];
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(results[0]!.messages).toContain('case.docx');
    expect(documentIn('case.docx')).toContain(encodeQuestion(question));
    expect(documentIn('token.docx')).toBe(documentIn('case.docx'));
    expect(documentIn('file.docx')).toBe(documentIn('case.docx'));
  });

  it('is told all at once what is wrong, before anything is run', async () => {
    const named = await report('beihu', 'report.doc');
    expect(named).toMatchObject({ code: 2, out: '' });
    expect(named.messages).toContain('*.docx');
    const twice = await report(encodeQuestion(question), 'twice.docx', '--days', '60', '--seed', '2');
    expect(twice.code).toBe(2);
    for (const option of ['--days', '--seed']) expect(twice.messages).toContain(option);
    const three = await runCommand(['report', 'beihu', '--out', join(folder, 'report.doc'), '--days', 'x']);
    for (const wrong of ['*.docx', '--days', 'npm run build']) expect(three.messages).toContain(wrong);
    const unbuilt = await runCommand(['report', 'beihu', '--out', join(folder, 'unbuilt.docx')]);
    expect(unbuilt.code).toBe(2);
    expect(unbuilt.messages).toContain('npm run build');
    const unknown = await report('beihai', 'unknown.docx');
    expect(unknown.code).toBe(2);
    expect(unknown.messages).toContain('beihu');
    for (const name of ['report.doc', 'twice.docx', 'unbuilt.docx', 'unknown.docx']) {
      expect(existsSync(join(folder, name))).toBe(false);
    }
  });

  it('says that its folder cannot be made', async () => {
    const { code, messages } = await runCommand(
      ['report', encodeQuestion(question), '--out', '/proc/none/report.docx'],
      { pageFolder: join(folder, 'page') },
    );
    expect(code).toBe(2);
    expect(messages).toContain('/proc/none');
  });
});
