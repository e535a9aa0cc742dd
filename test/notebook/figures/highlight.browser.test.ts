import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { highlightedPolicy, installHighlight } from '../../../notebook/figures/highlight.ts';

let place: HTMLElement;
let end: () => void;

beforeEach(() => {
  place = document.createElement('div');
  place.innerHTML = `
    <p id="a" data-policy="alpha" tabindex="0">alpha <span data-policy="alpha" id="inner">mark</span></p>
    <p id="b" data-policy="b&quot;eta" tabindex="0">beta</p>
    <label id="choice" data-policy="alpha"><input type="checkbox" id="tick"> choose</label>
    <p id="plain">nothing</p>`;
  document.body.append(place);
  end = installHighlight();
});

afterEach(() => {
  end();
  place.remove();
});

const opacity = (id: string) => Number(getComputedStyle(document.getElementById(id)!).opacity);

it('Pointing at a mark fades the others, also one drawn later, and leaving lets go', async () => {
  await userEvent.hover(document.getElementById('a')!);
  expect(highlightedPolicy.value).toBe('alpha');
  expect(opacity('a')).toBe(1);
  expect(opacity('inner')).toBe(1);
  expect(opacity('b')).toBeLessThan(0.5);
  expect(opacity('plain')).toBe(1);
  const later = document.createElement('i');
  later.id = 'later';
  later.dataset.policy = 'b"eta';
  place.append(later);
  expect(opacity('later')).toBeLessThan(0.5);
  await userEvent.hover(document.getElementById('plain')!);
  expect(highlightedPolicy.value).toBeNull();
  expect(opacity('b')).toBe(1);
});

it('A faded mark inside another is not faded twice', async () => {
  await userEvent.hover(document.getElementById('b')!);
  expect(highlightedPolicy.value).toBe('b"eta');
  expect(opacity('b')).toBe(1);
  expect(opacity('a')).toBeLessThan(0.5);
  expect(opacity('inner')).toBe(1);
});

it('Focus highlights; a click pins, the same click or Escape lets go', async () => {
  document.getElementById('b')!.focus();
  expect(highlightedPolicy.value).toBe('b"eta');
  document.getElementById('b')!.blur();
  expect(highlightedPolicy.value).toBeNull();

  await userEvent.click(document.getElementById('inner')!);
  await userEvent.hover(document.getElementById('plain')!);
  (document.activeElement as HTMLElement).blur();
  expect(highlightedPolicy.value).toBe('alpha');
  await userEvent.hover(document.getElementById('b')!);
  expect(highlightedPolicy.value).toBe('b"eta');
  await userEvent.hover(document.getElementById('plain')!);
  expect(highlightedPolicy.value).toBe('alpha');
  await userEvent.keyboard('{Escape}');
  expect(highlightedPolicy.value).toBeNull();
});

it('Enter pins a focused mark', async () => {
  document.getElementById('a')!.focus();
  await userEvent.keyboard('{Enter}');
  document.getElementById('a')!.blur();
  expect(highlightedPolicy.value).toBe('alpha');
});

it('Choosing a policy in a form pins nothing and still chooses', async () => {
  await userEvent.click(document.getElementById('tick')!);
  expect((document.getElementById('tick') as HTMLInputElement).checked).toBe(true);
  await userEvent.hover(document.getElementById('plain')!);
  (document.activeElement as HTMLElement).blur();
  expect(highlightedPolicy.value).toBeNull();
});

it('Once ended, nothing is highlighted or faded', async () => {
  await userEvent.click(document.getElementById('inner')!);
  end();
  expect(highlightedPolicy.value).toBeNull();
  expect(opacity('b')).toBe(1);
  await userEvent.hover(document.getElementById('b')!);
  expect(highlightedPolicy.value).toBeNull();
});
