import type { Browser } from 'playwright-core';
import { defaultQuestion } from '../scenarios/question/defaults.ts';
import { encodeQuestion } from '../scenarios/question/token.ts';
import { median } from './measure.ts';
import { type Scripts, visit } from './pageVisit.ts';
import { reached } from './pageWatch.ts';

/** What the pages load and how soon they answer, nothing cached. Lines of markdown. */
export async function pageLoad(browser: Browser, site: string, folder: string, rounds: number): Promise<string[]> {
  const times = new Map<string, number[]>();
  const note = (name: string, milliseconds: number) => times.set(name, [...(times.get(name) ?? []), milliseconds]);
  const scripts = new Map<string, Scripts>();
  for (let round = 0; round < rounds; round++) {
    const home = await visit(browser, site, folder);
    const doors = await reached(home.page, 'doors');
    note('Home: doors usable', doors);
    await home.page.waitForLoadState('networkidle');
    scripts.set('Home, until it can be used', await home.scripts(doors));
    scripts.set('Home, all', await home.scripts());
    await home.close();

    const compare = await visit(browser, `${site}#/compare`, folder);
    const settings = await reached(compare.page, 'settings');
    note('Compare: settings usable', settings);
    await compare.page.waitForLoadState('networkidle');
    scripts.set('Compare, until it can be used', await compare.scripts(settings));
    scripts.set('Compare, all (with the worker)', await compare.scripts());
    const pressed = await compare.page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.run-bar button.primary')?.click();
      return performance.now();
    });
    note('Run pressed: first curve', (await reached(compare.page, 'firstCurve')) - pressed);
    note('Run pressed: first verdict (preview)', (await reached(compare.page, 'firstVerdict')) - pressed);
    await compare.close();

    const link = `${site}#/compare?q=${encodeQuestion(defaultQuestion('beihu'))}`;
    const linked = await visit(browser, link, folder);
    note('opened by a link: first curve', await reached(linked.page, 'firstCurve'));
    note('opened by a link: first verdict (preview)', await reached(linked.page, 'firstVerdict'));
    await linked.close();
  }
  return [
    '| gzipped script | kB | of them |',
    '|---|---|---|',
    ...Array.from(scripts, ([name, one]) => scriptRow(name, one)),
    '',
    `| nothing cached, ${rounds} rounds | median ms | range |`,
    '|---|---|---|',
    ...Array.from(times, ([name, all]) => timeRow(name, all)),
  ];
}

function timeRow(name: string, times: readonly number[]): string {
  return `| ${name} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} |`;
}

function scriptRow(name: string, scripts: Scripts): string {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
  const parts = Array.from(scripts, ([script, bytes]) => `${script} ${kilo(bytes)}`);
  return `| ${name} | ${kilo([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0))} | ${parts.join(', ')} |`;
}
