import type { Nearness } from './drawQueue.ts';

/** How far outside the window a figure is drawn already. */
const margin = '600px 0px';

/** Tells whenever `element` comes onto the screen, near it, or leaves. Returns what ends it. */
export function watchNearness(element: Element, tell: (nearness: Nearness) => void): () => void {
  let [visible, near] = [false, false];
  const watch = (rootMargin: string, set: (inside: boolean) => void) => {
    const observer = new IntersectionObserver(
      (entries) => {
        set(entries.at(-1)!.isIntersecting);
        tell(visible ? 'visible' : near ? 'near' : 'far');
      },
      { rootMargin },
    );
    observer.observe(element);
    return observer;
  };
  const observers = [
    watch('0px', (inside) => {
      visible = inside;
    }),
    watch(margin, (inside) => {
      near = inside;
    }),
  ];
  return () => {
    for (const observer of observers) observer.disconnect();
  };
}
