/**
 * Makes the items of a drawing one stop of the Tab key: arrow keys go along those of a side in the order of time, Home and End to its ends, up and down to the other side's
 * nearest in time. Whatever is come to or pointed at is told.
 */
export function goAlongItems(root: SVGSVGElement, tell: (text: string) => void): void {
  const sides = [...root.querySelectorAll('[data-side]')].map((side) =>
    [...side.querySelectorAll<SVGGElement>('.journey-item')].sort((a, b) => orderOf(a) - orderOf(b)),
  );
  let stop = sides.flat()[0];
  stop?.setAttribute('tabindex', '0');
  const toldOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('.journey-item')?.getAttribute('aria-label') : undefined;
  const goTo = (next: SVGGElement | undefined) => {
    if (next === undefined) return;
    stop?.setAttribute('tabindex', '-1');
    stop = next;
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  for (const type of ['pointerover', 'focusin']) {
    root.addEventListener(type, ({ target }) => {
      const told = toldOf(target);
      if (told != null) tell(told);
    });
  }
  root.addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target.closest<SVGGElement>('.journey-item') : null;
    const side = sides.findIndex((items) => at !== null && items.includes(at));
    if (at === null || side < 0) return;
    const items = sides[side]!;
    const place = items.indexOf(at);
    const next: Readonly<Record<string, () => SVGGElement | undefined>> = {
      ArrowRight: () => items[place + 1],
      ArrowLeft: () => items[place - 1],
      Home: () => items[0],
      End: () => items.at(-1),
      ArrowUp: () => nearest(sides[side - 1], at),
      ArrowDown: () => nearest(sides[side + 1], at),
    };
    const found = next[event.key];
    if (found === undefined) return;
    event.preventDefault();
    goTo(found());
  });
}

const orderOf = (item: Element): number => Number(item.getAttribute('data-order'));
const timeOf = (item: Element): number => Number(item.getAttribute('data-time'));

function nearest(items: readonly SVGGElement[] | undefined, to: Element): SVGGElement | undefined {
  const apart = (one: Element) => Math.abs(timeOf(one) - timeOf(to));
  return items?.reduce<SVGGElement | undefined>(
    (best, one) => (best === undefined || apart(one) < apart(best) ? one : best),
    undefined,
  );
}
