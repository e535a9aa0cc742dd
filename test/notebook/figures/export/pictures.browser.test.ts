import { expect, it } from 'vitest';
import type { Chart } from '../../../../notebook/charts/chart.ts';
import { chartPng } from '../../../../notebook/figures/export/chartPng.ts';
import { chartSvg } from '../../../../notebook/figures/export/chartSvg.ts';
import { bars, intervals } from '../../support/figureCharts.ts';
import { type SampleChoice, sampleReader, sampleView } from '../../support/sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];

function figureOf(chart: Chart, choice: SampleChoice = {}) {
  const view = sampleView({ policies, worlds: 3, ...choice });
  const reader = sampleReader(choice.language);
  return { id: chart.id, built: chart.build(view, reader)!, view, reader };
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'image/svg+xml');

it.each([intervals, bars])('The picture of $id is well-formed SVG that depends on nothing outside itself', (chart) => {
  const { markup, width, height } = chartSvg(figureOf(chart));
  const document = parsed(markup);
  expect(document.querySelector('parsererror')).toBeNull();
  const root = document.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  expect(width).toBe(800);
  expect(markup).not.toMatch(/var\(|<style|<script| class=| style=|currentColor|https?:\/\/(?!www\.w3\.org)/);
  for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(document.getElementById(id!), id).not.toBeNull();
});

it('The picture carries title, sentence, caption and the facts of its run as text', () => {
  const figure = figureOf(intervals);
  const document = parsed(chartSvg(figure).markup);
  const text = [...document.querySelectorAll('text')].map((line) => line.textContent).join('');
  const { built, view } = figure;
  for (const words of [built.title, built.sentence, built.caption]) expect(text).toContain(words);
  for (const fact of [
    view.facts.caseLabel,
    `种子 ${view.facts.seed}`,
    view.facts.version,
    view.facts.hash!,
    '切片 1/14',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toContain('切片预览');
  expect(document.querySelector('svg > title')!.textContent).toBe(built.title);
  expect(document.querySelector('svg > desc')!.textContent).toContain(built.sentence);
});

it('A preview says so in its picture', () => {
  const { markup } = chartSvg(figureOf(intervals, { phase: 'preview', state: 'running' }));
  expect(markup).toContain('切片预览');
  expect(markup).toContain('url(#preview-edge)');
  expect(markup).toContain('散列 无（未运行完，或为预览）');
  expect(markup).not.toContain('null');
});

it('The picture is in the light palette in the dark theme too, and nothing is left in the page', () => {
  const light = chartSvg(figureOf(intervals)).markup;
  const root = document.documentElement;
  root.dataset.theme = 'dark';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root[data-theme="dark"] { --ink: #ffffff; --reactive: #ff0000; --paper: #000000 }');
  document.adoptedStyleSheets = [sheet];
  const before = document.body.childElementCount;
  try {
    expect(chartSvg(figureOf(intervals)).markup).toBe(light);
    expect(document.body.childElementCount).toBe(before);
  } finally {
    delete root.dataset.theme;
    document.adoptedStyleSheets = [];
  }
});

it('Several drawings with words between them become one picture, each where it stood, hatching kept', () => {
  const document = parsed(chartSvg(figureOf(bars)).markup);
  const drawings = [...document.querySelectorAll('svg svg')];
  expect(drawings).toHaveLength(2);
  const [first, second] = drawings.map((drawing) => Number(drawing.getAttribute('y')));
  expect(second!).toBeGreaterThan(first! + 20);
  const fills = [...document.querySelectorAll('svg svg > rect')].map((bar) => bar.getAttribute('fill'));
  expect(fills[0]).toMatch(/^#[0-9a-f]{6}$/);
  expect(fills[1]).toMatch(/^url\(#bars-preventive-devolved-hatch/);
  const words = [...document.querySelectorAll('text')].map((line) => line.textContent);
  for (const { label } of figureOf(bars).view.policies) expect(words).toContain(label);
});

it('A PNG has twice the size, white ground and the colours of the policies', async () => {
  const picture = chartSvg(figureOf(bars));
  const bitmap = await createImageBitmap(await chartPng(picture));
  expect([bitmap.width, bitmap.height]).toEqual([picture.width * 2, picture.height * 2]);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  expect([...context.getImageData(0, 0, 1, 1).data]).toEqual([255, 255, 255, 255]);
  const bar = parsed(picture.markup).querySelector('svg svg > rect')!;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(bar.getAttribute('fill')!.slice(at, at + 2), 16));
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let painted = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) painted += 1;
  }
  expect(painted).toBeGreaterThan(1000);
});

it('What the browser cannot paint is an error', async () => {
  await expect(chartPng({ markup: '<svg', width: 10, height: 10 })).rejects.toThrow();
});
