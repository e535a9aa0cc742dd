import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Chart } from '../../../notebook/charts/chart.ts';
import { Figure } from '../../../notebook/figures/figure.tsx';
import { figureHost } from '../../../notebook/figures/figureHost.tsx';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { bars, intervals } from '../support/figureCharts.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];
const early = () => sampleView({ policies, worlds: 2 });
const late = () => sampleView({ policies, worlds: 4 });
const underWay = (worlds: number) => sampleView({ policies, worlds, state: 'running' });

let place: HTMLElement | undefined;

function show(chart: Chart, first: ComparisonView | null) {
  place = document.createElement('main');
  place.style.width = '640px';
  place.classList.add('print-palette');
  document.body.append(place);
  const view = signal(first);
  const faults: FaultError[] = [];
  const reader = signal(sampleReader());
  render(<Figure chart={chart} view={view} reader={reader} onFault={(fault) => faults.push(fault)} />, place);
  return { place, view, faults, reader, drawing: () => place!.querySelector('.figure-drawing')!.firstElementChild };
}

afterEach(() => {
  if (place === undefined) return;
  render(null, place);
  place.remove();
  place = undefined;
});

it('A figure says that there is nothing yet, then shows the words and the drawing of the same view', async () => {
  const { place, view, drawing } = show(intervals, null);
  expect(place.textContent).toContain('第一个随机世界还在运行');
  view.value = early();
  await expect.poll(drawing).toBeInstanceOf(SVGSVGElement);
  expect(place.querySelector('h3')!.textContent).toBe('纠纷化解率（%）：均值与区间');
  const sentence = place.querySelector('.figure-sentence')!.textContent;
  const image = place.querySelector('.figure-drawing')!;
  expect(image.getAttribute('role')).toBe('img');
  expect(image.getAttribute('aria-label')).toBe(sentence);
  expect(drawing()!.getBoundingClientRect().width).toBe(image.clientWidth);
  expect(place.querySelector('figcaption')!.textContent).toContain('2 个世界');
  view.value = late();
  await expect.poll(() => place.querySelector('figcaption')!.textContent).toContain('4 个世界');
});

it('An open table and the focus survive new data; only the drawing is replaced', async () => {
  const { place, view, drawing } = show(bars, early());
  await expect.poll(drawing).not.toBeNull();
  const toggle = page.getByRole('button', { name: '数据表：纠纷化解率（%）：每个政策一条' });
  (toggle.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const table = () => place.querySelector('table');
  await expect.poll(table).not.toBeNull();
  expect(toggle.element().getAttribute('aria-expanded')).toBe('true');
  const [button, opened, old] = [toggle.element(), table(), drawing()];
  view.value = late();
  await expect.poll(drawing).not.toBe(old);
  expect(document.activeElement).toBe(button);
  expect(table()).toBe(opened);

  const marks = () => [...place.querySelectorAll<SVGElement>('[data-policy]')];
  marks()[1]!.focus();
  const before = drawing();
  view.value = early();
  await expect.poll(drawing).not.toBe(before);
  expect(document.activeElement).toBe(marks()[1]);
});

it('The table names its columns and rows, shows long data in parts and closes by keyboard', async () => {
  const { place, drawing } = show(bars, early());
  await expect.poll(drawing).not.toBeNull();
  const toggle = page.getByRole('button', { name: /^数据表/ });
  (toggle.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => place.querySelectorAll('tbody tr').length).toBe(200);
  expect(place.querySelector('caption')!.textContent).toBe('纠纷化解率（%）：每个政策一条');
  expect([...place.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'))).toEqual(['col', 'col']);
  const first = place.querySelector('tbody tr')!;
  expect(first.querySelector('th')!.getAttribute('scope')).toBe('row');
  expect(first.querySelector('td')!.textContent).toBe('无定义');
  await page.getByRole('button', { name: '再显示 200 行' }).click();
  await page.getByRole('button', { name: '再显示 50 行' }).click();
  await expect.poll(() => place.querySelectorAll('tbody tr').length).toBe(450);
  (toggle.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => place.querySelector('table')).toBeNull();
});

it('A drawing follows the width of its place', async () => {
  const { place, drawing } = show(intervals, early());
  await expect.poll(drawing).not.toBeNull();
  place.style.width = '400px';
  await expect
    .poll(() => drawing()!.getAttribute('width'))
    .toBe(String(place.querySelector('.figure-drawing')!.clientWidth));
  expect(Number(drawing()!.getAttribute('width'))).toBeLessThan(400);
});

it('A preview is marked in words and at its edge, the full result is not', async () => {
  const { place, view } = show(intervals, sampleView({ policies, worlds: 2, phase: 'preview', state: 'running' }));
  await expect
    .poll(() => place.querySelector('.figure-preview')?.textContent)
    .toMatch(/^切片预览：只模拟了全县的 1\/\d+/);
  expect(getComputedStyle(place.querySelector('.figure')!, '::before').backgroundImage).toContain('repeating');
  view.value = late();
  await expect.poll(() => place.querySelector('.figure-preview')).toBeNull();
});

it('A chart that fails says so, reports it once, and comes back with sound data', async () => {
  let broken = true;
  const shaky: Chart = {
    id: 'shaky',
    build(view, reader) {
      if (broken) throw new Error('no such column');
      return intervals.build(view, reader);
    },
  };
  const { place, view, faults, drawing } = show(shaky, early());
  await expect.poll(() => place.textContent).toContain('此图无法绘制');
  view.value = late();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(faults.map(({ faults: [fault] }) => fault)).toEqual([
    { code: 'chartFailed', path: 'shaky', value: 'no such column' },
  ]);
  broken = false;
  view.value = early();
  await expect.poll(drawing).toBeInstanceOf(SVGSVGElement);
});

it('Figures have no fault that axe finds, as image or with marks that take the focus, table open', async () => {
  for (const chart of [intervals, bars]) {
    const { place, drawing } = show(chart, early());
    await expect.poll(drawing).not.toBeNull();
    await page.getByRole('button', { name: /^数据表/ }).click();
    await expect.poll(() => place.querySelector('table')).not.toBeNull();
    const { violations } = await axe.run(place, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    render(null, place);
    place.remove();
  }
});

it('A far figure of a comparison under way is drawn once and again as it comes near', async () => {
  const space = document.createElement('div');
  space.style.height = '6000px';
  document.body.append(space);
  const { place, view, drawing } = show(intervals, underWay(2));
  await expect.poll(drawing).not.toBeNull();
  const first = drawing();
  await new Promise((resolve) => setTimeout(resolve, 100));
  view.value = underWay(4);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(drawing()).toBe(first);
  place.scrollIntoView();
  await expect.poll(drawing).not.toBe(first);
  expect(place.querySelector('figcaption')!.textContent).toContain('4 个世界');
  space.remove();
});

it('A host shows every new view in the same figure; without such a chart it is refused', async () => {
  const reader = signal(sampleReader());
  const options = { charts: [intervals, bars], reader, onFault: vi.fn() };
  const host = figureHost('intervals', options);
  document.body.append(host);
  host.show(early());
  await expect.poll(() => host.querySelector('figcaption')?.textContent).toContain('2 个世界');
  const figure = host.querySelector('.figure');
  host.show(late());
  await expect.poll(() => host.querySelector('figcaption')!.textContent).toContain('4 个世界');
  expect(host.querySelector('.figure')).toBe(figure);
  reader.value = sampleReader('en');
  await expect.poll(() => host.textContent).toContain('Data table');
  host.dispose();
  expect(host.childElementCount).toBe(0);
  host.remove();
  expect(() => figureHost('nowhere', options)).toThrow('unknownChart, got nowhere; expected intervals, bars');
});
