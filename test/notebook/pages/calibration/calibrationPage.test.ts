import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CalibrationModel } from '../../../../notebook/pages/calibration/calibrationModel.ts';
import { decodeCalibration, encodeCalibration } from '../../../../scenarios/calibration/calibrationToken.ts';
import { decodeQuestion } from '../../../../scenarios/question/token.ts';
import { calibrationBench, sampleChoice } from '../../support/sampleCalibration.ts';
import { sampleReader } from '../../support/sampleView.ts';

/*
 * The page in jsdom: what it says and what can be worked by keyboard. Drawings and layout are for browsers. The parts of a browser that its modules ask for as they
 * load are put there first, and taken away again.
 */
const { window } = new JSDOM('<!doctype html><main id="main"></main>', { url: 'http://localhost/#/calibration' });
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

/** Milliseconds that a busy machine may take to prepare. */
const patience = 120_000;
let unmount = async () => {};
let model: CalibrationModel;
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
  const [{ h, render }, { CalibrationDesk }, { makeCalibrationModel }] = await Promise.all([
    import('preact'),
    import('../../../../notebook/pages/calibration/calibrationPage.tsx'),
    import('../../../../notebook/pages/calibration/calibrationModel.ts'),
  ]);
  model = makeCalibrationModel(calibrationBench().bench);
  render(h(CalibrationDesk, { model }), main as unknown as Element);
  const { act } = await import('preact/test-utils');
  // With all effects' ends, before the browser they need is gone.
  unmount = () => act(() => render(null, main as unknown as Element));
}, patience);

afterAll(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

const text = (selector: string) => main.querySelector(selector)?.textContent ?? '';
const runButton = () => main.querySelector<HTMLButtonElement>('.run-bar .primary')!;
const change = (element: HTMLSelectElement, value: string) => {
  element.value = value;
  element.dispatchEvent(new window.Event('change', { bubbles: true }));
};
const uses = () => [...main.querySelectorAll<HTMLSelectElement>('.calibration-targets select')];

describe('The form of the page Calibration', () => {
  it('says how much it would run, and what the county’s targets are for', () => {
    expect(text('.run-state')).toContain('At most 30 generations × 200 points × 2 worlds = 12,000 runs');
    const { targets } = model.choice.value;
    expect(uses().map(({ value }) => value)).toEqual(targets.map(({ role }) => role));
    expect(runButton().disabled).toBe(false);
  });

  it('takes the targets of another county, and shows contradictory ones that cannot be chosen', async () => {
    const select = main.querySelector<HTMLSelectElement>('#calibration-case')!;
    change(select, 'zhuji');
    await vi.waitFor(() => expect(uses()).toHaveLength(model.choice.value.targets.length));
    expect(model.choice.value.question.case).toBe('zhuji');
    for (const item of main.querySelectorAll('.calibration-targets [data-disabled]')) {
      expect(item.textContent).toContain('its source contradicts itself');
      expect(item.querySelector('select')).toBeNull();
    }
  });

  it('cannot be run without a target to tune to, and says so', async () => {
    for (const [at, { role }] of [...model.choice.value.targets].entries()) {
      if (role === 'calibration') change(uses()[at]!, 'validation');
    }
    await vi.waitFor(() => expect(runButton().disabled).toBe(true));
    expect(text('.settings [role="alert"]')).toContain('It cannot be run yet:');
  });

  it('warns where nothing is held back', async () => {
    model.replace({
      ...sampleChoice,
      targets: sampleChoice.targets.map((one) => ({ ...one, role: 'calibration' as const })),
    });
    await vi.waitFor(() => expect(text('#calibration-part-targets')).toContain('nothing can contradict the result'));
  });

  it('offers uncertainties and facts, and no levers: these are what somebody set', () => {
    const kinds = [...main.querySelectorAll('.form-kind h4')].map((one) => one.textContent);
    expect(kinds).toEqual(['Uncertainties', 'County facts']);
    expect(text('.form-presets')).not.toContain('levers');
  });

  it('names everything that can be worked, each by an id of its own', () => {
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const button of main.querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toBeTruthy();
    }
    for (const field of main.querySelectorAll('input, select')) {
      const label = field.getAttribute('aria-label') ?? field.closest('label')?.textContent;
      const named = field.id === '' ? null : main.querySelector(`label[for="${field.id}"]`);
      expect(label ?? named?.textContent, field.outerHTML).toBeTruthy();
    }
  });
});

describe('What the page Calibration shows of a run', () => {
  beforeAll(async () => {
    model.replace(sampleChoice);
    await vi.waitFor(() => expect(runButton().disabled).toBe(false));
    runButton().click();
    await vi.waitFor(() => expect(text('.calibration-verdict')).toContain('All targets can be met at once.'), {
      timeout: patience,
    });
  }, patience);

  it('begins with whether the targets can be met, and what is to be kept in mind', () => {
    expect(main.querySelector('.share + section')!.className).toBe('calibration-verdict');
    expect(text('.calibration-verdict')).toContain('Everything rests on one target.');
    expect(main.querySelector('.calibration')!.getAttribute('data-state')).toBe('done');
  });

  it('has prior and posterior, targets, and generations as figures and as tables', async () => {
    await vi.waitFor(() => {
      const titles = [...main.querySelectorAll('.figure h3')].map((one) => one.textContent);
      expect(titles).toHaveLength(3);
      expect(titles[0]).toContain('parameters before and after');
    });
    const parts = [...main.querySelectorAll('.validation-part h2')].map((one) => one.textContent);
    expect(parts).toEqual(['Carry it on', 'Parameters before and after', 'Tied parameters', 'Targets', 'Generations']);
  });

  it('marks what is not identified and what is missed by more than colour', () => {
    const open = [...main.querySelectorAll('[data-mark="open"]')];
    expect(open.map((row) => row.lastElementChild!.textContent)).toEqual(['not identified']);
    const missed = [...main.querySelectorAll('[data-mark="miss"]')];
    expect(missed.map((row) => row.lastElementChild!.textContent)).toEqual(['missed']);
  });

  it('opens Compare with the ensemble in the question', () => {
    const link = main.querySelector<HTMLAnchorElement>('.calibration-go')!;
    const query = new URLSearchParams(link.getAttribute('href')!.split('?')[1]);
    const question = decodeQuestion(query.get('q')!);
    expect(question.ensemble!.name).toBe('success-ensemble.yaml');
    expect(question.worlds).toEqual({ replicates: 10 });
    expect(query.get('hold')).toBe('1');
  });

  it('has the whole calibration in its address, and takes up that of another address', async () => {
    const hashNow = () => new URLSearchParams(window.location.hash.split('?')[1]).get('q');
    expect(decodeCalibration(hashNow()!)).toEqual(sampleChoice);
    const other = { ...sampleChoice, size: { ...sampleChoice.size, generations: 4 } };
    window.location.hash = `#/calibration?q=${encodeCalibration(other)}`;
    await vi.waitFor(() => expect(model.choice.value).toEqual(other));
    window.location.hash = '#/calibration?q=1.broken';
    await vi.waitFor(() => expect(text('.compare-side')).toContain('The link cannot be read'));
    expect(model.choice.value).toEqual(other);
    model.replace(sampleChoice);
    await vi.waitFor(() => expect(decodeCalibration(hashNow()!)).toEqual(sampleChoice));
  });

  it('says that what is shown is of before, once the form has changed', async () => {
    model.edit((now) => ({ ...now, size: { ...now.size, generations: 3 } }));
    await vi.waitFor(() => expect(text('.message.notice')).toContain('has changed'));
    model.replace(sampleChoice);
    await vi.waitFor(() => expect(main.querySelector('.message.notice')).toBeNull());
  });
});

describe('What the page Calibration shows of targets that cannot be met', () => {
  beforeAll(async () => {
    const far = { value: 0.95, tolerance: 0.005 };
    model.replace({ ...sampleChoice, targets: [{ ...sampleChoice.targets[0]!, known: far }] });
    await model.run();
  }, patience);

  it('is that they cannot, first, and which is out of reach; no posterior and no ensemble', async () => {
    await vi.waitFor(() => expect(text('.calibration-verdict')).toContain('The targets cannot be met'));
    expect(text('.calibration-verdict')).toContain('Out of reach by itself: success of one attempt');
    expect(main.querySelector('.calibration-go')).toBeNull();
    const parts = [...main.querySelectorAll('.validation-part h2')].map((one) => one.textContent);
    expect(parts).toEqual(['Targets', 'Generations']);
    expect(main.querySelector('[data-chart="prior-posterior"]')?.querySelector('h3') ?? null).toBeNull();
  });
});

describe('Its figures, drawn', () => {
  it.each([320, 640, 1200])(
    'at a width of %d pixels keep within their edges, marks told apart by form',
    async (width) => {
      const [{ priorPosterior }, { targetChecks }, { sampleCalibration }] = await Promise.all([
        import('../../../../notebook/charts/calibration/priorPosterior.ts'),
        import('../../../../notebook/charts/calibration/targetChecks.ts'),
        import('../../support/sampleCalibration.ts'),
      ]);
      const view = await sampleCalibration();
      const panels = priorPosterior.build(view, sampleReader('en'))!.draw(width);
      expect(panels.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      expect(panels.querySelectorAll('[data-parameter]')).toHaveLength(2);
      for (const panel of panels.querySelectorAll('[data-parameter]')) {
        expect(panel.querySelectorAll('path[stroke-dasharray]')).toHaveLength(1);
        expect(panel.querySelectorAll('rect').length).toBeGreaterThan(1);
        const left = Number(/\((\d+)/.exec(panel.getAttribute('transform')!)![1]);
        for (const bar of panel.querySelectorAll('rect')) {
          expect(left + Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))).toBeLessThanOrEqual(
            width + 1,
          );
        }
      }
      const checks = targetChecks.build(view, sampleReader('en'))!.draw(width);
      expect(checks.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      expect([...checks.querySelectorAll('[data-verdict]')].map((one) => one.getAttribute('data-verdict'))).toEqual([
        expect.stringMatching(/met|open/),
        'met',
        'missed',
      ]);
      // Colours of the theme alone.
      for (const svg of [panels, checks]) expect(svg.outerHTML).not.toMatch(/(?:fill|stroke)="#/);
    },
  );
});

describe('Its style sheet', () => {
  it('takes all colours from the theme: light, dark, projector and print change it with the rest', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../../../notebook/styles/calibration.css'), 'utf8');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });
});
