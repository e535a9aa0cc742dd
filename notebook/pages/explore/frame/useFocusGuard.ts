import { useEffect } from 'preact/hooks';
import type { ExploreModel } from '../exploreModel.ts';
import { FocusGuard } from './focusGuard.ts';

/** Keeps the keyboard where the reader has put it, or ends the frame that will not leave it. */
export function useFocusGuard(model: ExploreModel): void {
  useEffect(() => {
    const guard = new FocusGuard();
    let last: HTMLElement | undefined;
    const end = new AbortController();
    const { signal } = end;
    const options = { capture: true, signal };
    const frame = () => document.querySelector<HTMLIFrameElement>('.explore-frame');
    document.addEventListener('keydown', ({ key }) => guard.pressed(performance.now(), key), options);
    document.addEventListener('pointerdown', () => guard.pressed(performance.now()), options);
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof HTMLElement) || target === frame()) return;
        last = target;
        guard.pageFocused();
      },
      options,
    );
    window.addEventListener(
      'blur',
      () => {
        const { activeElement } = document;
        // Where keyboards are drawn on the screen, a touch leaves no trace here.
        if (activeElement === null || activeElement !== frame() || matchMedia('(hover: none)').matches) return;
        const verdict = guard.frameFocused(activeElement.matches(':hover'), performance.now());
        if (verdict === 'let') return;
        if (verdict === 'end') model.runs.break();
        // Browsers are still moving the keyboard when they say so, and take no other move meanwhile.
        setTimeout(() => {
          (activeElement as HTMLElement).blur();
          if (last?.isConnected) last.focus({ preventScroll: true });
        });
      },
      { signal },
    );
    model.runs.onEnter = () => guard.enterAsked(performance.now());
    return () => end.abort();
  }, [model]);
}
