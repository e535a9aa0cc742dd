import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handsText, markerText } from '../../../notebook/lesson/boards/revealText.ts';
import { stackedDots } from '../../../notebook/lesson/boards/stackedDots.ts';
import { playerEn } from '../../../notebook/lesson/locales/player.en.ts';
import { actOfKey } from '../../../notebook/lesson/player/playerKeys.ts';
import { clockText, makeTimer } from '../../../notebook/lesson/player/timer.ts';

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('The keys of the player', () => {
  it('know what the keyboard and a remote send', () => {
    const acts = [' ', 'PageDown', 'ArrowRight', 'PageUp', 'b', 'B', '.', 'N', '?', 'Escape', 'F5', 'z'];
    expect(acts.map((key) => actOfKey({ ...bare, key }))).toEqual([
      'next',
      'next',
      'next',
      'back',
      'black',
      'black',
      'black',
      'notes',
      'help',
      'leave',
      undefined,
      undefined,
    ]);
    expect(actOfKey({ ...bare, key: 'T', shiftKey: true })).toBe('timerZero');
  });

  it('leave what is pressed with Ctrl, Alt or Meta to the browser', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(actOfKey({ ...bare, key: 'r', [held]: true }), held).toBeUndefined();
    }
  });
});

describe('The timer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts the seconds during which it goes, and none while it rests', () => {
    vi.useFakeTimers();
    const timer = makeTimer(() => Date.now());
    timer.start();
    vi.advanceTimersByTime(65_000);
    expect(clockText(timer.seconds.value)).toBe('1:05');
    timer.toggle();
    vi.advanceTimersByTime(600_000);
    expect(timer.seconds.value).toBe(65);
    timer.toggle();
    vi.advanceTimersByTime(5_000);
    expect(timer.seconds.value).toBe(70);
    timer.reset();
    vi.advanceTimersByTime(2_000);
    expect(timer.seconds.value).toBe(2);
    timer.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Dots on a line', () => {
  it('never hide one another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 }), (places) => {
        const dots = stackedDots(places, 8);
        expect(dots.map(({ place }) => place)).toEqual(places);
        for (const [i, a] of dots.entries()) {
          for (const b of dots.slice(i + 1)) {
            expect(a.row !== b.row || Math.abs(a.place - b.place) >= 8 - 1e-9).toBe(true);
          }
        }
      }),
    );
  });
});

describe('What is said over the worlds', () => {
  const measure = {
    label: 'rate',
    better: 'higher' as const,
    axis: 'rate (%)',
    value: (value: number) => `${value}%`,
    difference: (value: number) => `${value} points`,
    tick: String,
  };
  const worlds = [10, 20, 30, 40];

  it('places the marker of the room among them, below or above all', () => {
    const text = (value: number) => markerText({ kind: 'marker', value }, worlds, measure, playerEn);
    expect(text(25)).toContain('In 2 of 4 worlds it is lower than that, in 2 higher');
    expect(text(5)).toContain('lower than in all 4 worlds (10% to 40%, middle 25%)');
    expect(text(45)).toContain('higher than in all 4 worlds');
    expect(text(10)).not.toContain('lower than in all');
    expect(markerText(undefined, worlds, measure, playerEn)).toBe('The worlds: 10% to 40%, middle 25%.');
  });

  it('counts the hands that said what the worlds say, and claims nothing where the interval holds 0', () => {
    const contrast = { difference: 1, lo: -1, hi: 3, n: 8, pBetter: 0.625, varianceRatio: 1, differences: [1] };
    const counts = { better: 12, same: 5, worse: 3 };
    const [said, room] = handsText({ kind: 'hands', counts }, { ...contrast, hand: 'same' }, measure, playerEn);
    expect(said).toBe(
      'In the worlds: no difference can be told. Difference 1 points (-1 points to 3 points); better in 63% of 8 worlds.',
    );
    expect(room).toBe('5 of 20 hands said so. Interval: 95 %.');
  });
});
