// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenarioYaml } from '../../../../ledger/scenario/scenarioYaml.ts';
import { untoldParameters } from '../../../../ledger/scenario/untoldParameters.ts';
import { language } from '../../../../notebook/app/reader.ts';
import { ledgerEn } from '../../../../notebook/locales/en/ledger.ts';
import { pageTextsOf } from '../../../../notebook/locales/texts.ts';
import { ledgerZh } from '../../../../notebook/locales/zh/ledger.ts';
import { LedgerDesk } from '../../../../notebook/pages/ledger/ledgerPage.tsx';
import type { LedgerWorkerApi } from '../../../../notebook/pages/ledger/run/ledgerWorkerApi.ts';
import { emptyForm } from '../../../../notebook/pages/ledger/scenario/scenarioForm.ts';
import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';
import { caseOf } from '../../../../scenarios/catalogue.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import { decodeQuestion } from '../../../../scenarios/question/token.ts';
import { fileOf, ledgerText, madeModel, madeStorage } from './ledgerFiles.ts';

class NothingObserved {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  vi.stubGlobal('__VERSION__', '0.0.0');
  vi.stubGlobal('ResizeObserver', NothingObserved);
  vi.stubGlobal('IntersectionObserver', NothingObserved);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** The page as it stands at a stage. */
async function shown(upTo: 'empty' | 'mapping' | 'read', instead: Partial<LedgerWorkerApi> = {}) {
  const { model, storage } = madeModel(madeStorage(), instead);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => {
    render(h(LedgerDesk, { model }), place);
    if (upTo !== 'empty') await model.choose(fileOf(ledgerText(150)));
    if (upTo === 'read') await model.startReading();
  });
  const button = (name: string) => [...place.querySelectorAll('button')].find((one) => one.textContent === name)!;
  return { model, storage, place, button };
}

const data = { digest: 'ab'.repeat(32), from: '2024-01-01', until: '2024-12-31', cases: 150 };

/** Beihu with a measured parameter, a guessed one and a target, as if it had been made. */
const madeScenario: Partial<LedgerWorkerApi> = {
  makeScenario: async (choice) => {
    const base = caseOf('beihu');
    const spec: CaseSpec = {
      ...base,
      id: 'ledger-abababab',
      uncertainties: {
        lapsePerDay: { value: 0.003, from: 'measured', range: [0.002, 0.004], n: 40, data },
        latentRequestsPer10kYear: { value: 1500, from: 'assumption', range: [1300, 2250] },
      },
      targets: [
        {
          label: { zh: '每万人件数', en: 'cases' },
          outcome: 'casesPer10k',
          range: [90, 110],
          unit: '1/10k/yr',
          role: 'calibration',
          from: 'measured',
          n: 150,
          data,
        },
      ],
    };
    const untold = untoldParameters(new Set(['lapsePerDay']));
    const guessed = ['latentRequestsPer10kYear'] as const;
    return { found: { choice, spec, measured: ['lapsePerDay'], guessed, untold, text: scenarioYaml(spec) } };
  },
};

const textsOf = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe.each([
  ['zh', ledgerZh],
  ['en', ledgerEn],
] as const)('The page Ledger in %s', (spoken, t) => {
  beforeEach(() => {
    language.value = spoken;
  });

  it('says first that nothing leaves the browser and what the law asks', async () => {
    const { place } = await shown('empty');
    expect(place.querySelector('details')?.open).toBe(true);
    expect(place.textContent).toContain(t.privacy.stays);
    expect(place.textContent).toContain(t.privacy.law);
    expect(place.querySelector('input[type=file]')?.getAttribute('aria-label')).toBe(t.file.choose);
  });

  it('has a labelled choice for every column of the file, set as guessed', async () => {
    const { place, model } = await shown('mapping');
    const selects = [...place.querySelectorAll<HTMLSelectElement>('td select')];
    expect(selects).toHaveLength(model.opened.value!.columns.length);
    expect(selects.every((one) => one.getAttribute('aria-label') !== '')).toBe(true);
    expect(selects.map(({ value }) => value)).toContain('received');
    await act(() => {
      const place2 = selects.find(({ value }) => value === 'place')!;
      place2.value = '';
      place2.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(model.mapping.value.columns.place).toBeUndefined();
  });

  it('does not read before it knows when cases came in', async () => {
    const { place, model, button } = await shown('mapping');
    await act(() => {
      model.mapping.value = { ...model.mapping.value, columns: { type: '纠纷类型' } };
    });
    expect(button(t.mapping.read).disabled).toBe(true);
    expect(textsOf(place, '.ledger-go p')[0]).not.toBe('');
  });

  it('shows counts that add up, and rows that were left out with number and reason', async () => {
    const { place } = await shown('read');
    const counts = textsOf(place, '.ledger-counts')[0]!;
    for (const n of ['153', '150', '2', '1']) expect(counts).toContain(n);
    expect(textsOf(place, '[aria-labelledby=ledger-bad] .ledger-listed tbody th')).toEqual(['152', '153']);
    expect(textsOf(place, '[aria-labelledby=ledger-bad] .ledger-listed tbody td').every((text) => text !== '')).toBe(
      true,
    );
  });

  it('shows a figure for each thing that the ledger tells, and says what it does not tell', async () => {
    const { place } = await shown('read');
    expect(place.textContent).toContain(t.says.heading);
    expect([...place.querySelectorAll('figure')].map((one) => one.getAttribute('data-chart'))).toEqual([
      'ledger-season',
      'ledger-weekdays',
      'ledger-types',
      'ledger-places',
      'ledger-concentration',
      'ledger-on-time',
      'ledger-settlement',
      'ledger-backlog',
      'ledger-repeats',
    ]);
    const { arrivals, departments } = pageTextsOf(spoken).charts.ledger;
    const missing = textsOf(place, '.ledger-missing')[0];
    for (const { title } of [arrivals, departments]) expect(missing).toContain(title);
  });

  it('has a choice of meaning for every word, with its guess, and figures follow it', async () => {
    const { place, model } = await shown('read');
    const choices = [...place.querySelectorAll<HTMLSelectElement>('.ledger-words select')];
    expect(choices.map(({ value }) => value)).toEqual(['dispute/family', 'dispute/neighbour', 'township', 'centre']);
    for (const one of choices) expect(one.getAttribute('aria-label')).toMatch(/“.+”/);
    expect(textsOf(place, '[aria-labelledby=ledger-words] summary')[0]).toContain('2');
    expect([...choices[0]!.options].every((one) => one.textContent !== '')).toBe(true);
    await act(async () => {
      choices[0]!.value = 'request';
      choices[0]!.dispatchEvent(new Event('change', { bubbles: true }));
      await expect.poll(() => model.words.isCounting.value).toBe(false);
    });
    expect(model.words.corrected.value.types).toEqual({ 婚姻家庭: { caseClass: 'request', type: null } });
    expect(textsOf(place, '[aria-labelledby=ledger-words] [role=status]')[0]).toBe(t.words.counted.replace('{n}', '1'));
  });

  it('asks for name and residents before it makes a scenario, and says at the field what is wrong', async () => {
    const { place, button } = await shown('read');
    const field = (name: string) => place.querySelector<HTMLInputElement>(`.ledger-county [name=${name}]`)!;
    const type = (name: string, value: string) =>
      act(() => {
        field(name).value = value;
        field(name).dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(button(t.scenario.make).disabled).toBe(true);
    expect(textsOf(place, '.ledger-county [role=status]')[0]).toContain(t.scenario.name);
    expect(field('name').getAttribute('aria-invalid')).toBe('false');
    await type('name', '某县');
    await type('residents', '20');
    expect(field('residents').getAttribute('aria-invalid')).toBe('true');
    const about = document.getElementById(field('residents').getAttribute('aria-describedby')!)!;
    expect(about.textContent).toContain('1000');
    expect(about.getAttribute('role')).toBe('alert');
    expect(button(t.scenario.make).disabled).toBe(true);
    await type('residents', '20000');
    expect(button(t.scenario.make).disabled).toBe(false);
    expect(textsOf(place, '.ledger-county [role=status]')[0]).toBe('');
  });

  it('says beside the county why a scenario could not be made', async () => {
    const faults = [{ code: 'overBudget', path: 'zhuji-after: levers', value: '9 yuan', expected: '≤ 5 yuan' }];
    const { place, model } = await shown('read', { makeScenario: async () => ({ faults }) });
    await act(async () => {
      model.scenario.form.value = { ...emptyForm, name: '某县', facts: { residents: '5000' } };
      await model.scenario.make();
    });
    const message = place.querySelector('.ledger-scenario [role=alert]')!;
    expect(message.textContent).toContain(t.scenario.failed);
    expect(message.textContent).toContain('zhuji-after');
    expect(place.querySelector('.ledger-made')).toBeNull();
  });

  it('shows what was measured beside the base county, what was guessed, targets and what is not told, and opens a comparison', async () => {
    const { place, button, model } = await shown('read', madeScenario);
    await act(async () => {
      model.scenario.form.value = { ...emptyForm, name: '某县', facts: { residents: '420000' } };
      await model.scenario.make();
    });
    const tables = textsOf(place, '.ledger-made caption');
    expect(tables).toEqual([t.scenario.measured.caption, t.scenario.guessed.caption, t.scenario.targets.caption]);
    const rows = textsOf(place, '.ledger-made tbody tr');
    for (const text of rows) expect(text).not.toMatch(/NaN|undefined|[{}]/);
    expect(textsOf(place, '.ledger-untold dd').length).toBeGreaterThan(3);
    expect(textsOf(place, '.ledger-made [role=status]')[0]).toContain('某县');
    expect(place.querySelector('.ledger-made')?.textContent).toContain(t.scenario.privacy);
    expect(place.querySelector('.ledger-made .notice')).toBeNull();
    await act(() => {
      model.scenario.form.value = { ...model.scenario.form.value, name: '另一县' };
    });
    expect(place.querySelector('.ledger-made .notice')?.textContent).toBe(t.scenario.changed);
    await act(() => button(t.scenario.compare).click());
    const question = decodeQuestion(new URLSearchParams(location.hash.split('?')[1]).get('q')!);
    expect(planOf(question).policies).toHaveLength(2);
    location.hash = '';
  });

  it('deletes everything and says so', async () => {
    const { place, button, storage } = await shown('read');
    expect(storage.length).toBe(1);
    await act(() => button(t.erase.button).click());
    expect(storage.length).toBe(0);
    expect(textsOf(place, '.ledger-erase [role=status]')[0]).toBe(t.erase.done.replace('{n}', '1'));
    expect(place.querySelector('.ledger-counts, figure')).toBeNull();
  });
});
