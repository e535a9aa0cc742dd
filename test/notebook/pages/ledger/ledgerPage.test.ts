// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '../../../../notebook/app/reader.ts';
import { ledgerEn } from '../../../../notebook/locales/en/ledger.ts';
import { pageTextsOf } from '../../../../notebook/locales/texts.ts';
import { ledgerZh } from '../../../../notebook/locales/zh/ledger.ts';
import { LedgerDesk } from '../../../../notebook/pages/ledger/ledgerPage.tsx';
import { fileOf, ledgerText, madeModel } from './ledgerFiles.ts';

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
async function shown(upTo: 'empty' | 'mapping' | 'read') {
  const { model, storage } = madeModel();
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
    expect(textsOf(place, '.ledger-listed tbody th')).toEqual(['152', '153']);
    expect(textsOf(place, '.ledger-listed tbody td').every((text) => text !== '')).toBe(true);
  });

  it('shows a figure for each thing that the ledger tells, and says what it does not tell', async () => {
    const { place } = await shown('read');
    expect(place.textContent).toContain(t.says.heading);
    expect([...place.querySelectorAll('figure')].map((one) => one.getAttribute('data-chart'))).toEqual([
      'ledger-types',
      'ledger-on-time',
      'ledger-settlement',
      'ledger-concentration',
    ]);
    const { arrivals, departments } = pageTextsOf(spoken).charts.ledger;
    const missing = textsOf(place, '.ledger-missing')[0];
    for (const { title } of [arrivals, departments]) expect(missing).toContain(title);
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
