import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

const pointed = signal<string | null>(null);
const pinned = signal<string | null>(null);

/** Id of the policy that is pointed at, focused or pinned; null if none. */
export const highlightedPolicy: ReadonlySignal<string | null> = computed(() => pointed.value ?? pinned.value);

const marked = '[data-policy]';
/** What has a use of its own when it is clicked. */
const controls = 'a, input, select, textarea, label, summary, button:not([data-policy])';

/**
 * Makes every `[data-policy]` of the document light up with the others of its policy: pointing at it or focusing it, click, Enter or Space to pin
 * it, Escape to let go. Elements of other policies fade, those drawn later too. Returns what ends it.
 */
export function installHighlight(): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const endFading = effect(() => sheet.replaceSync(fading(highlightedPolicy.value)));
  const ending = new AbortController();
  const on = <E extends Event>(type: string, hear: (event: E) => void) =>
    document.addEventListener(type, hear as EventListener, { signal: ending.signal });

  const point = (event: Event) => {
    pointed.value = policyAt(event.target);
  };
  const letGo = () => {
    pointed.value = null;
  };
  on('pointerover', point);
  on('pointerleave', letGo);
  on('focusin', point);
  on('focusout', letGo);
  on('click', ({ target }) => {
    if (target instanceof Element && target.closest(controls) === null) pin(policyAt(target));
  });
  on<KeyboardEvent>('keydown', (event) => {
    if (event.key === 'Escape') pinned.value = pointed.value = null;
    const { target } = event;
    const presses = event.key === 'Enter' || event.key === ' ';
    if (!presses || !(target instanceof Element) || target.closest(`button, ${controls}`) !== null) return;
    if (target.matches(marked)) {
      event.preventDefault();
      pin(policyAt(target));
    }
  });

  return () => {
    ending.abort();
    endFading();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    pinned.value = pointed.value = null;
  };
}

function policyAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest(marked)?.getAttribute('data-policy') ?? null) : null;
}

function pin(policy: string | null): void {
  if (policy !== null) pinned.value = pinned.value === policy ? null : policy;
}

/** One rule instead of a class on every node, so that a drawing replaced under way is faded too. Print shows all. */
function fading(policy: string | null): string {
  if (policy === null) return '';
  const others = `${marked}:not([data-policy="${CSS.escape(policy)}"], [data-policy] *)`;
  return `@media screen { ${others} { opacity: var(--faded, 0.22); } }`;
}
