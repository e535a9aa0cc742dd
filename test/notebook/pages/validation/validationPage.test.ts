import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keptValidation, sampleValidation } from '../../support/sampleValidation.ts';
import { sampleReader } from '../../support/sampleView.ts';

/*
 * The page in jsdom: what it says and what can be worked by keyboard. Drawings and layout are for browsers. The parts of a browser that its modules ask for as they
 * load are put there first, and taken away again.
 */
const { window } = new JSDOM('<!doctype html><main id="main"></main>', { url: 'http://localhost/#/validation' });
const nothing = class {
  observe() {}
  disconnect() {}
};
const names = [
  'document',
  'location',
  'history',
  'localStorage',
  'addEventListener',
  'Node',
  'Element',
  'SVGElement',
  'HTMLElement',
  'Event',
];

let unmount = async () => {};
const main = window.document.getElementById('main')!;

beforeAll(async () => {
  vi.stubGlobal('window', window);
  for (const name of names) vi.stubGlobal(name, window[name as keyof typeof window]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('navigator', { language: 'en-GB', hardwareConcurrency: 2 });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }));
  vi.stubGlobal('ResizeObserver', nothing);
  vi.stubGlobal('IntersectionObserver', nothing);
  const replaceSync = () => {};
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = replaceSync;
    },
  );
  Object.assign(window.document, { adoptedStyleSheets: [] });
  vi.stubGlobal('__VERSION__', '0.0.0');
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => keptValidation }));
  const [{ h, render }, { ValidationPage }] = await Promise.all([
    import('preact'),
    import('../../../../notebook/pages/validation/validationPage.tsx'),
  ]);
  render(h(ValidationPage, {}), main as unknown as Element);
  const { act } = await import('preact/test-utils');
  // With all effects' ends, before the browser they need is gone.
  unmount = () => act(() => render(null, main as unknown as Element));
  await vi.waitFor(() => expect(main.querySelector('.validation-table[class]')).not.toBeNull());
});

afterAll(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

const text = (selector: string) => main.querySelector(selector)?.textContent ?? '';
const tables = () => [...main.querySelectorAll('.validation-part')];
const select = (index: number, value: string) => {
  const box = main.querySelectorAll<HTMLSelectElement>('.validation-shown select')[index]!;
  box.value = value;
  box.dispatchEvent(new window.Event('change', { bubbles: true }));
};
const rowsOf = (index: number) => tables()[index]!.querySelectorAll('tbody tr').length;

describe('The page Validation', () => {
  const all = keptValidation.cases.flatMap(({ targets }) => targets);

  it('shows the kept result at once, marked with its date, version and engine', async () => {
    await vi.waitFor(() => expect(text('.validation-source .facts')).toContain(keptValidation.made));
    expect(text('.validation-source .facts')).toContain(keptValidation.engine);
    expect(text('.validation-source .facts')).toContain(keptValidation.version);
    expect(tables().map((part) => part.querySelector('h2')!.textContent)).toEqual([
      'How many are hit',
      'Targets',
      'Contradictions',
      'Patterns',
    ]);
  });

  it('draws the figure with its title and what it says', async () => {
    await vi.waitFor(() => expect(text('.figure h3')).toBe('All cases: targets and what was simulated'));
    expect(text('.figure-sentence')).toMatch(/^\d+ of \d+ targets are hit; missed: /);
  });

  it('has every target in its tables, misses marked by more than colour', () => {
    expect(rowsOf(1) + rowsOf(2)).toBe(all.length);
    const marked = main.querySelectorAll('[data-mark="miss"]');
    expect(marked.length).toBeGreaterThan(0);
    for (const row of marked) expect(row.textContent).toMatch(/MISS|does not appear/);
  });

  it('shows one case, and one role, where these are chosen', async () => {
    select(0, 'suzhou');
    const suzhou = keptValidation.cases.find((one) => one.case === 'suzhou')!.targets;
    await vi.waitFor(() => expect(rowsOf(1) + rowsOf(2)).toBe(suzhou.length));
    select(1, 'calibration');
    await vi.waitFor(() => expect(rowsOf(1)).toBe(3));
    select(0, '');
    select(1, 'all');
    await vi.waitFor(() => expect(rowsOf(1) + rowsOf(2)).toBe(all.length));
  });

  it('names everything that can be worked, and lets tables that scroll be reached by keyboard', () => {
    for (const button of main.querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toBeTruthy();
    }
    for (const input of main.querySelectorAll('input, select'))
      expect(input.closest('label')!.textContent).toBeTruthy();
    const boxes = main.querySelectorAll('.validation-scroll');
    expect(boxes).toHaveLength(4);
    for (const box of boxes) {
      expect(box.getAttribute('tabindex')).toBe('0');
      expect(box.getAttribute('aria-label')).toBeTruthy();
    }
    for (const table of main.querySelectorAll('.validation-table')) {
      expect(table.querySelectorAll('tbody th[scope="row"]').length).toBe(table.querySelectorAll('tbody tr').length);
    }
  });

  it('asks for numbers within their limits, and puts back what is none', async () => {
    const worlds = main.querySelector<HTMLInputElement>('.validation-run input')!;
    // Leaving is heard as one of the two, by which parts of the framework are loaded; each event is drawn before the next.
    const tell = async (...kinds: string[]) => {
      for (const kind of kinds) worlds.dispatchEvent(new window.Event(kind, { bubbles: true }));
      await new Promise((done) => setTimeout(done));
    };
    worlds.value = '0';
    await tell('input');
    expect(worlds.value).toBe('0');
    await tell('blur', 'focusout');
    await vi.waitFor(() => expect(worlds.value).toBe('8'));
    worlds.value = '12';
    await tell('input');
    await tell('blur', 'focusout');
    await vi.waitFor(() => expect(worlds.value).toBe('12'));
  });
});

describe('Its figure, drawn', () => {
  const drawable = keptValidation.cases.flatMap(({ targets }) => targets).filter(({ simulated }) => simulated !== null);

  it.each([320, 640, 1200])(
    'at a width of %d pixels has a mark a target, told apart by form, and nothing beyond its edges',
    async (width) => {
      const { targetIntervals } = await import('../../../../notebook/charts/validation/targetIntervals.ts');
      const svg = targetIntervals.build(sampleValidation('en'), sampleReader('en'))!.draw(width);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg.querySelectorAll('[data-verdict]')).toHaveLength(drawable.length);
      expect(svg.querySelectorAll('[data-verdict] circle[fill="var(--ink)"]')).toHaveLength(count('hit'));
      expect(svg.querySelectorAll('[data-verdict] circle[fill="var(--surface)"]')).toHaveLength(count('miss'));
      expect(svg.querySelectorAll('[data-verdict="contradictory"] path')).not.toHaveLength(0);
      for (const box of svg.querySelectorAll('[data-verdict] rect')) {
        const [x, wide] = [Number(box.getAttribute('x')), Number(box.getAttribute('width'))];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
      // Colours of the theme alone.
      expect(svg.outerHTML).not.toMatch(/(?:fill|stroke)="#/);
    },
  );

  const count = (verdict: string) => drawable.filter((target) => target.verdict === verdict).length;
});

describe('Its style sheet', () => {
  it('takes all colours from the theme: light, dark, projector and print change it with the rest', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../../../notebook/styles/validation.css'), 'utf8');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });
});
