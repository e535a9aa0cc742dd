import { afterEach, expect, it, vi } from 'vitest';
import { onDemand } from '../../../notebook/figures/export/onDemand.ts';
import { takeAway } from '../../../notebook/figures/takeAway.ts';
import { takeEverything } from '../../../notebook/figures/takeEverything.ts';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { intervals } from '../support/figureCharts.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const view = sampleView({ policies: ['reactive-centralized', 'preventive-devolved'], worlds: 2 });
const reader = sampleReader();
const built = intervals.build(view, reader)!;
const figure = { id: 'intervals', built, view, reader };

/** Names of the files handed to the reader; nothing is written. */
function watchDownloads(): { name: string; href: string }[] {
  const files: { name: string; href: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, href: this.href });
  });
  return files;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('Each format is handed over under the name of case, chart and seed', async () => {
  const files = watchDownloads();
  for (const format of ['svg', 'png', 'csv', 'xlsx'] as const) {
    const name = await takeAway(figure, format);
    expect(name).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+-intervals-${view.facts.seed}\\.${format}$`, 'u'));
    expect(name).toContain(view.facts.caseLabel.slice(0, 2));
  }
  expect(files).toHaveLength(4);
  const type = async ({ href }: { href: string }) => (await (await fetch(href)).blob()).type;
  expect(await Promise.all(files.map(type))).toEqual([
    'image/svg+xml',
    'image/png',
    'text/csv;charset=utf-8',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  expect(document.querySelector('a[download]')).toBeNull();
});

it('Addresses of files are given back after a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const files = watchDownloads();
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  await takeAway(figure, 'csv');
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledWith(files[0]!.href);
});

it('A chart that cannot be drawn is a fault with the name of the file', async () => {
  const files = watchDownloads();
  const broken = {
    ...built,
    draw() {
      throw new Error('no width');
    },
  };
  const fault = await takeAway({ ...figure, built: broken }, 'svg').catch((error: FaultError) => error.faults[0]);
  expect(fault).toMatchObject({ code: 'exportFailed', value: 'no width' });
  expect((fault as { path: string }).path).toMatch(/-intervals-\d+\.svg$/);
  expect(files).toEqual([]);
});

it('Everything is one file, named after case and seed', async () => {
  const files = watchDownloads();
  const name = await takeEverything({ view, reader, charts: [], settingsYaml: 'case: beihu\n' });
  expect(name).toMatch(/\.zip$/);
  expect(files.map((file) => file.name)).toEqual([name]);
});

it('A part of the program that cannot be loaded is a fault that says so', async () => {
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const fault = await onDemand('spreadsheets', load).catch((error: FaultError) => error.faults[0]);
  expect(fault).toEqual({ code: 'chunkMissing', path: 'spreadsheets' });
});
