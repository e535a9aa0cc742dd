import { describe, expect, it } from 'vitest';
import { FocusGuard } from '../../../../notebook/pages/explore/frame/focusGuard.ts';

describe('The keyboard in the frame', () => {
  it('stays where the reader has moved it: by Tab, by asking for a result, by a click', () => {
    const guard = new FocusGuard();
    for (let n = 0; n < 50; n++) {
      guard.pressed(n * 100, 'Tab');
      expect(guard.frameFocused(false, n * 100 + 5)).toBe('let');
    }
    guard.pressed(9000, 'Enter');
    guard.enterAsked(9000);
    expect(guard.frameFocused(false, 9010)).toBe('let');
    guard.pressed(9500);
    expect(guard.frameFocused(true, 9900)).toBe('let');
  });

  it('is taken back from a cell that takes it while the reader writes, clicks or goes on by Tab in the page', () => {
    const guard = new FocusGuard();
    guard.pressed(0, 'a');
    expect(guard.frameFocused(false, 5)).toBe('takeBack');
    guard.pressed(20_000);
    expect(guard.frameFocused(false, 20_005)).toBe('takeBack');
    guard.pressed(40_000, 'Tab');
    guard.pageFocused();
    expect(guard.frameFocused(false, 40_005)).toBe('takeBack');
  });

  it('may go there once unasked, as aids do, and not again and again; a cell that will not leave it is ended', () => {
    for (const isUnderPointer of [false, true]) {
      const guard = new FocusGuard();
      const verdicts = Array.from({ length: 40 }, (_, n) => guard.frameFocused(isUnderPointer, 60_000 + n * 20));
      expect(verdicts[0]).toBe('let');
      expect(verdicts[15]).toBe('takeBack');
      expect(verdicts[39]).toBe('end');
      expect(guard.frameFocused(isUnderPointer, 120_000)).toBe('let');
    }
  });
});
