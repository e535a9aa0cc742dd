const exactMath = new Set('abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' '));
const forbiddenGlobals = ['Date', 'Intl', 'performance', 'crypto', 'WeakRef', 'FinalizationRegistry'];
const typedArray = Object.getPrototypeOf(Int8Array.prototype) as object;
const localePrototypes = { String, Number, BigInt, Array, Object, Date };

type Anything = (this: unknown, ...args: unknown[]) => unknown;

/** What replaces the engine's choices; they work as ever, but for the time of `forbidDuring`. */
export interface EngineChoices {
  /** What `work` returns; throws `X was used` if it reaches for X on the way. `work` must be synchronous. */
  forbidDuring<Result>(work: () => Result): Result;
  /** Puts the originals back. */
  restore(): void;
}

/**
 * Replaces what an engine, a clock or a locale may decide: inexact functions of Math, Date, Intl, the clocks, locale methods,
 * and sorting by a comparator that returns NaN. Call it before the modules under test are loaded, so that a function they
 * keep for themselves is a replaced one too. The power operator is syntax and left to the lint rule.
 */
export function replaceEngineChoices(): EngineChoices {
  let forbidden = false;
  const restores: (() => void)[] = [];

  function check(name: string): void {
    if (forbidden) throw new Error(`${name} was used`);
  }
  function define(owner: object, name: string, descriptor: PropertyDescriptor): void {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    restores.push(() => original !== undefined && Object.defineProperty(owner, name, original));
  }
  function wrap(owner: object, name: string, shown: string, around: (original: Anything) => Anything): void {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original === 'function') define(owner, name, { writable: true, value: around(original as Anything) });
    else throw new Error(`${shown} is not there to be replaced`);
  }
  function forbid(owner: object, name: string, shown: string): void {
    wrap(
      owner,
      name,
      shown,
      (original) =>
        function (this: unknown, ...args) {
          check(shown);
          return original.apply(this, args);
        },
    );
  }
  function watchSort(owner: object, name: string): void {
    wrap(
      owner,
      name,
      name,
      (original) =>
        function (this: unknown, comparator, ...rest) {
          if (typeof comparator !== 'function') return original.call(this, comparator, ...rest);
          return original.call(this, (a: unknown, b: unknown) => {
            const order: unknown = comparator(a, b);
            if (Number.isNaN(order)) check('a comparator that returns NaN');
            return order;
          });
        },
    );
  }

  for (const name of Object.getOwnPropertyNames(Math)) {
    const isFunction = typeof Math[name as keyof Math] === 'function';
    if (isFunction && !exactMath.has(name)) forbid(Math, name, `Math.${name}`);
  }
  for (const [kind, { prototype }] of Object.entries(localePrototypes)) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name === 'localeCompare' || name.startsWith('toLocale')) forbid(prototype, name, `${kind} ${name}`);
    }
  }
  forbid(typedArray, 'toLocaleString', 'TypedArray toLocaleString');
  for (const owner of [Array.prototype, typedArray]) watchSort(owner, 'sort');
  for (const name of forbiddenGlobals) {
    let value: unknown = (globalThis as Record<string, unknown>)[name];
    define(globalThis, name, {
      get() {
        check(name);
        return value;
      },
      set(replacement: unknown) {
        value = replacement;
      },
    });
  }

  return {
    forbidDuring(work) {
      forbidden = true;
      try {
        return work();
      } finally {
        forbidden = false;
      }
    },
    restore() {
      for (const restore of restores.reverse()) restore();
    },
  };
}
