import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { comparisonDocument } from '../../report/document.ts';
import { smallDisk } from './smallDisk.ts';
import { type CommandResult, runCommand } from './testHost.ts';

/** A fourteenth of Beihu for a month: some tenths of a second a run. */
const small = ['compare', 'beihu', '--slice', '1/14', '--days', '30', '--replicates', '3'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('compare', () => {
  it('Runs the four policies of the 2×2 against the first and prints a document that fits the schema', async () => {
    const { code, out } = await runCommand([...small, '--format', 'json']);
    expect(code).toBe(0);
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document).toMatchObject({
      version: '1.2.3',
      engine: '0123456789abcdef',
      case: 'beihu',
      seed: 1,
      replicates: 3,
      days: 30,
      slice: '1/14',
    });
    expect(document.policies.map(({ id }) => id)).toEqual([
      'reactive-centralized',
      'reactive-devolved',
      'preventive-centralized',
      'preventive-devolved',
    ]);
    for (const { outcomes } of document.policies)
      expect(Object.keys(outcomes)).toEqual(outcomeDefinitions.map(({ key }) => key));
    expect(new Set(document.contrasts.map(({ reference }) => reference))).toEqual(new Set(['reactive-centralized']));
    expect(document.contrasts).toHaveLength(3 * outcomeDefinitions.length);
  });

  it('Prints a table whose foot names the hash of the JSON, in the language asked for', async () => {
    const json = JSON.parse((await runCommand([...small, '--format', 'json'])).out) as { hash: string };
    const { out } = await runCommand([...small, '--lang', 'zh']);
    expect(out).toContain(json.hash);
    expect(out).toContain('湖南省郴州市北湖区：4 个政策，相同的 3 个随机世界，30 天');
    expect(out).toContain('切片 1/14');
    expect(out).toContain('结论');
  });

  it('Before and after are the policies of the case; another reference can be chosen', async () => {
    const { out } = await runCommand([
      ...small,
      '--policies',
      'before,after',
      '--reference',
      'after',
      '--format',
      'json',
    ]);
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document.policies.map(({ id }) => id)).toEqual(['beihu-before', 'beihu-after']);
    expect(document.contrasts[0]).toMatchObject({ policy: 'beihu-before', reference: 'beihu-after' });
  });

  it('A setting reaches every policy: no hours of patrol anywhere', async () => {
    const argv = [...small, '--policies', 'before,after', '--format', 'json', '--set'];
    const { out } = await runCommand([...argv, 'patrolHoursShare=0', 'warningAuc=0.5']);
    const document = comparisonDocument.parse(JSON.parse(out));
    for (const { outcomes } of document.policies) expect(outcomes['hours.patrol']!.mean).toBe(0);
  });

  it('--precision adds worlds in batches and says how many it took', async () => {
    const argv = ['compare', 'beihu', '--slice', '1/14', '--days', '30', '--policies', 'before', '--precision', '0.5'];
    const { code, out } = await runCommand(argv);
    expect(code).toBe(0);
    expect(out).toMatch(/Precision reached after \d+0 worlds; widest: .* under Beihu/);
  });

  it('Progress is told in plain lines where there is no terminal', async () => {
    let milliseconds = 0;
    const now = () => {
      milliseconds += 2000;
      return milliseconds;
    };
    const { messages } = await runCommand(small, { now });
    expect(messages).toMatch(/^\d+\/12 runs, [\d.e-]+ runs\/s, \d+:\d\d left$/m);
    expect(messages).not.toContain('\r');
  });

  it('On a terminal progress is one line that is gone at the end', async () => {
    const { messages } = await runCommand(small, { isTerminal: true });
    expect(messages).toContain('[');
    expect(messages).not.toContain('\n');
    expect(messages.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('An interrupt keeps what is done', async () => {
    let interrupt = () => {};
    const onInterrupt = (callback: () => void) => {
      interrupt = callback;
      return () => {};
    };
    let looks = 0;
    const now = () => {
      looks += 1;
      if (looks === 60) interrupt();
      return looks;
    };
    const argv = ['compare', 'beihu', '--slice', '1/14', '--days', '30', '--replicates', '10000', '--format', 'json'];
    const { code, out } = await runCommand(argv, { onInterrupt, now });
    expect(code).toBe(130);
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document.stop).toBe('cancelled');
    expect(document.replicates).toBeGreaterThan(0);
    expect(document.replicates).toBeLessThan(10_000);
    expect(document.failed).toEqual([]);
  });
});

describe('run', () => {
  it('Prints every outcome of one policy', async () => {
    const { code, out } = await runCommand(['run', 'beihu', '--policy', 'after', '--slice', '1/14', '--days', '30']);
    expect(code).toBe(0);
    expect(out).toContain('1 random worlds, 30 days');
    for (const label of ['disputes settled', 'hours: patrol', 'ended: faded', 'community autonomy'])
      expect(out).toContain(label);
  });
});

describe('files', () => {
  let result: CommandResult;
  beforeAll(async () => {
    const argv = [...small, '--policies', 'before,after', '--log', 'disputes', '--format', 'json'];
    result = await runCommand([...argv, '--out', join(folder, 'all')]);
  });

  it('Holds results, replicates, contrasts, configuration and the event log of each policy', async () => {
    expect(result.code).toBe(0);
    expect(readdirSync(join(folder, 'all')).sort()).toEqual([
      'configuration.json',
      'contrasts.csv',
      'events-beihu-after.csv',
      'events-beihu-after.xes',
      'events-beihu-before.csv',
      'events-beihu-before.xes',
      'replicates.csv',
      'results.csv',
      'results.json',
    ]);
    expect(read('all', 'results.json')).toBe(result.out);
    expect(result.messages).toMatch(
      /Event log of beihu-after: \d+ rows, about [\d.]+ kB as CSV and [\d.]+ kB as XES\./,
    );

    const configuration = JSON.parse(read('all', 'configuration.json'));
    expect(configuration).toMatchObject({
      version: '1.2.3',
      engine: '0123456789abcdef',
      seed: 1,
      replicates: 3,
      days: 30,
      slice: '1/14',
    });
    expect(configuration.policies[1].parameters.levers).toHaveProperty('patrolHoursShare');
    expect(configuration.policies[1].provenance.patrolHoursShare).toHaveProperty('kind');
    expect(configuration.case.provenance.residents).toMatchObject({
      kind: 'seed',
      source: 'seed001',
      givenBy: 'beihu',
    });

    const xml = read('all', 'events-beihu-after.xes');
    const schema = readFileSync(join(import.meta.dirname, 'xes.xsd'), 'utf8');
    expect((await validateXML({ xml, schema })).errors).toEqual([]);
    const events = read('all', 'events-beihu-after.csv').trimEnd().split('\n').slice(1);
    expect(events.length).toBeGreaterThan(100);
    expect(xml.match(/<event>/g)).toHaveLength(events.length);
    for (const event of events)
      expect(event).toMatch(
        /^\d+(\.\d+)*,[\d.]+,201[89]-\d\d-\d\dT[\d:.]+\+08:00,\w+,[\w-]*,(community|township|county),[\d.]+,\w+$/,
      );
  });

  it('A full disk leaves valid files, says which are cut or missing, and ends with 1', async () => {
    const out = join(folder, 'full');
    const whole = join(folder, 'all');
    const bytes = readdirSync(whole).reduce((sum, file) => sum + readFileSync(join(whole, file)).length, 0);
    const argv = [...small, '--policies', 'before,after', '--log', 'disputes', '--out', out];
    const { code, messages } = await runCommand(argv, { files: smallDisk(Math.floor(0.7 * bytes)) });
    expect(code).toBe(1);
    expect(messages).toMatch(/the disk is full; the file is valid, but ends after \d+ (rows|cases)|not written/);
    const schema = readFileSync(join(import.meta.dirname, 'xes.xsd'), 'utf8');
    for (const file of readdirSync(out)) {
      const text = read('full', file);
      if (file.endsWith('.json')) JSON.parse(text);
      if (file.endsWith('.csv')) expect(text.endsWith('\n')).toBe(true);
      if (file.endsWith('.xes')) expect((await validateXML({ xml: text, schema })).valid).toBe(true);
      expect(file).not.toMatch(/part$/);
    }
  });

  it('A folder that cannot be made is told after the results are printed', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, out, messages } = await runCommand([...small, '--out', join(file, 'below')]);
    expect(code).toBe(2);
    expect(out).toContain('hash');
    expect(messages).toContain(`${join(file, 'below')}: the folder cannot be written to, got ENOTDIR`);
  });
});
