import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { runCommand } from '../cli/testHost.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const folder = mkdtempSync(join(tmpdir(), 'zhili-guides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const locale = { zh: 'zh_CN.UTF-8', en: 'en_GB.UTF-8' };

describe.each(languages)('The guide of the researcher, %s,', (language) => {
  it('has commands that run, print what it shows and write what it names', async () => {
    const text = readFileSync(join(docs, `guides/researcher.${language}.md`), 'utf8');
    const [, block] = /```sh\n([\s\S]*?)```/.exec(text)!;
    const [, shown] = /<!-- output: verdict -->\n```\n([\s\S]*?)\n```/.exec(text)!;
    const out = join(folder, language);
    const printed: string[] = [];
    for (const command of block!.trim().split('\n')) {
      const argv = command.split(' ').map((word) => (word === 'first' ? out : word));
      const result = await runCommand(argv.slice(1), { env: { LANG: locale[language] } });
      expect([command, result.code]).toEqual([command, 0]);
      printed.push(result.out);
    }
    expect(printed[1]).toContain(shown);
    const named = Array.from(text.matchAll(/`([\w-]+\.(?:csv|json))`/g), ([, name]) => name!);
    expect(readdirSync(out).sort()).toEqual(named.sort());
  }, 240_000);
});
