import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Figure } from '../../../../notebook/figures/figure.tsx';
import { printFoot } from '../../../../notebook/figures/print/printFoot.ts';
import { PrintHeader } from '../../../../notebook/figures/print/printHeader.tsx';
import { installPrint, printWidth } from '../../../../notebook/figures/print/printing.ts';
import { intervals } from '../../support/figureCharts.ts';
import { sampleReader, sampleView } from '../../support/sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];
const view = sampleView({ policies, worlds: 2 });
const reader = sampleReader();
const place = document.createElement('main');
let end = () => {};

afterEach(() => {
  end();
  render(null, place);
  place.remove();
});

it('Asked to print, every figure is drawn for the paper at once, in the print palette, and for the screen again after', async () => {
  place.style.cssText = 'width: 500px; margin-top: 5000px';
  document.body.append(place);
  const shown = signal(view);
  render(<Figure chart={intervals} view={shown} reader={signal(reader)} onFault={() => {}} />, place);
  const drawing = () => place.querySelector('.figure-drawing')!.firstElementChild;
  await expect.poll(drawing).not.toBeNull();
  const onScreen = drawing()!.getAttribute('width');
  end = installPrint(() => printFoot(view, reader));
  const sheets = document.adoptedStyleSheets.length;

  shown.value = sampleView({ policies, worlds: 3 });
  window.dispatchEvent(new Event('beforeprint'));
  expect(printWidth.value).toBe(672);
  expect(drawing()!.getAttribute('width')).toBe('672');
  await expect.poll(() => place.querySelector('figcaption')!.textContent).toContain('3 个世界');
  expect(document.documentElement.classList).toContain('print-palette');
  const foot = document.adoptedStyleSheets.at(-1)!.cssRules[0]!.cssText;
  expect(foot).toContain(String(view.facts.seed));
  expect(foot).toContain(view.facts.hash!.slice(0, 16));

  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.classList).not.toContain('print-palette');
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  place.scrollIntoView();
  await expect.poll(() => drawing()!.getAttribute('width')).toBe(onScreen);
});

it('The head of the report is for paper only and holds all that was asked', () => {
  document.body.append(place);
  render(<PrintHeader view={view} reader={reader} />, place);
  const header = place.querySelector('header')!;
  expect(getComputedStyle(header).display).toBe('none');
  const { seed, hash, caseLabel, version, engine } = view.facts;
  for (const fact of [seed, hash, caseLabel, version, engine, '1/14', decodeURI(location.href)]) {
    expect(header.textContent).toContain(String(fact));
  }
  for (const { label } of view.policies) expect(header.textContent).toContain(label);
  expect(header.textContent).toContain('参照');
});
