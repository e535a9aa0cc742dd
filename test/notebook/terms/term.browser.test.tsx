import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { language } from '../../../notebook/app/reader.ts';
import { Term } from '../../../notebook/terms/term.tsx';
import { TermCard } from '../../../notebook/terms/termCard.tsx';
import { termPlan } from '../../../notebook/terms/termDesk.ts';
import { samplePlan, wordsOf } from './samples.ts';
import '../../../notebook/styles/tokens.css';
import '../../../notebook/styles/base.css';

let place: HTMLElement;
const unknown = 'term:unknown' as 'term:seed';
const words = wordsOf('zh');
const card = () => document.getElementById('termCard')!;
const isOpen = () => getComputedStyle(card()).display !== 'none' && card().textContent !== '';
const term = (text: string) =>
  [...place.querySelectorAll<HTMLElement>('.term')].find(({ textContent }) => textContent === text)!;
/** Longer than a card waits to open or to close. */
const aWhile = () => new Promise((done) => setTimeout(done, 500));

function show(terms = true) {
  render(
    <>
      <div>
        <h1>术语</h1>
        <p>
          {terms && <Term id="outcome:latentHarm">潜在伤害</Term>}，<Term id="term:interval">95% 区间</Term>，
          <Term id="parameter:patrolHoursShare" policy="preventive-devolved">
            0.2
          </Term>
          ，<Term id={unknown}>未知</Term>
        </p>
      </div>
      <TermCard />
    </>,
    place,
  );
}

beforeEach(async () => {
  await page.viewport(1000, 700);
  language.value = 'zh';
  termPlan.value = samplePlan();
  document.documentElement.lang = 'zh-Hans';
  document.title = '术语';
  place = document.createElement('main');
  document.body.append(place);
  show();
});

afterEach(async () => {
  render(null, place);
  place.remove();
  await userEvent.unhover(document.body);
});

describe('the card of a term', () => {
  it('opens on focus, is the description of its term, and closes when the focus goes on', async () => {
    const first = term('潜在伤害');
    expect(first.getAttribute('aria-expanded')).toBe('false');
    expect(first.hasAttribute('aria-describedby')).toBe(false);
    await userEvent.tab();
    expect(document.activeElement).toBe(first);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(first.getAttribute('aria-describedby')!)).toBe(card());
    expect(card().textContent).toContain(words.texts.outcomes.latentHarm!.definition);
    await userEvent.tab();
    await vi.waitFor(() => expect(card().textContent).toContain(words.page.terms.page.interval.definition));
    expect(first.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    term('未知').focus();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('opens when the pointer rests on its term, stays while it is in the card, and closes when it has left', async () => {
    const trigger = term('潜在伤害');
    await userEvent.hover(trigger);
    expect(isOpen()).toBe(false);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.hover(card());
    await aWhile();
    expect(isOpen()).toBe(true);
    await userEvent.hover(place.querySelector('h1')!);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('does not open where the pointer only passes', async () => {
    await userEvent.hover(term('潜在伤害'));
    await userEvent.hover(place.querySelector('h1')!);
    await aWhile();
    expect(isOpen()).toBe(false);
  });

  it('opens by click and stays without hover, until the next click on its term or elsewhere', async () => {
    const trigger = term('潜在伤害');
    await userEvent.click(trigger);
    await userEvent.hover(place.querySelector('h1')!);
    await aWhile();
    expect(isOpen()).toBe(true);
    await userEvent.click(trigger);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    await userEvent.click(trigger);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.click(card());
    expect(isOpen()).toBe(true);
    await userEvent.click(place.querySelector('h1')!);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('opens by a tap, and not by the hover that a touch pretends', async () => {
    const trigger = term('潜在伤害');
    const touch = { pointerType: 'touch', bubbles: true };
    trigger.dispatchEvent(new PointerEvent('pointerenter', { ...touch, bubbles: false }));
    await aWhile();
    expect(isOpen()).toBe(false);
    trigger.dispatchEvent(new PointerEvent('pointerdown', touch));
    trigger.focus();
    trigger.click();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
  });

  it('closes and opens by Enter and Space', async () => {
    term('潜在伤害').focus();
    for (const [key, open] of [
      ['{Enter}', false],
      ['{Enter}', true],
      [' ', false],
      [' ', true],
    ] as const) {
      await userEvent.keyboard(key);
      await vi.waitFor(() => expect(isOpen()).toBe(open));
    }
  });

  it('closes on Escape, which goes no further, and the focus stays with the term', async () => {
    const further = vi.fn();
    window.addEventListener('keydown', further);
    const trigger = term('潜在伤害');
    trigger.focus();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(document.activeElement).toBe(trigger);
    expect(further).not.toHaveBeenCalled();
    window.removeEventListener('keydown', further);
  });

  it('can be scrolled by keyboard where it does not fit, and Escape gives the focus back', async () => {
    await page.viewport(390, 200);
    const trigger = term('0.2');
    trigger.focus();
    await vi.waitFor(() => expect(card().tabIndex).toBe(0));
    card().focus();
    await aWhile();
    expect(isOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(document.activeElement).toBe(trigger);
  });

  it('says value and provenance of a parameter under the policy it is asked of', async () => {
    term('0.2').focus();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    const { card: names } = words.page.terms;
    for (const name of [names.value, names.givenBy, names.kind, names.suggestedBy]) {
      expect(card().textContent).toContain(name);
    }
    expect(term('0.2').dataset.policy).toBe('preventive-devolved');
  });

  it('closes with its term when that is taken away', async () => {
    term('潜在伤害').focus();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    show(false);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('stands within a narrow viewport', async () => {
    await page.viewport(390, 700);
    place.querySelector('div')!.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 8rem';
    for (const text of ['潜在伤害', '95% 区间', '0.2']) {
      term(text).focus();
      await vi.waitFor(() => {
        expect(isOpen()).toBe(true);
        const { left, right, top, bottom } = card().getBoundingClientRect();
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
        expect(bottom).toBeLessThanOrEqual(700);
      });
    }
  });

  it('opens in a browser without popovers too', async () => {
    const { showPopover } = HTMLElement.prototype;
    // @ts-expect-error an older browser
    HTMLElement.prototype.showPopover = undefined;
    card().removeAttribute('popover');
    try {
      term('潜在伤害').focus();
      await vi.waitFor(() => expect(isOpen()).toBe(true));
      const box = card().getBoundingClientRect();
      expect(box.top).toBeGreaterThanOrEqual(term('潜在伤害').getBoundingClientRect().bottom);
    } finally {
      term('潜在伤害').blur();
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it.each(['light', 'dark'])('has no fault that axe knows of, open, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    term('0.2').focus();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await Promise.all(
      card()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});
