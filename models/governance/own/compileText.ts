import { FaultError } from '../../../sim/engine/fault.ts';
import { isSynchronous, placeless, shown, wordsOf } from './ownFaults.ts';
import { makeOwnMath } from './ownMath.ts';
import type { CompileOwnRule, OwnHooks } from './ownRule.ts';

/**
 * Makes a function of its parameters' names and its body: `(names, body) => new Function(...names, body)` in hosts that may. A host may change the body on
 * the way, as to guard its loops.
 */
// biome-ignore lint/complexity/noBannedTypes: what `new Function` gives.
export type Evaluate = (names: readonly string[], body: string) => Function;

/** What would let time, place, chance or other runs into a result, or work be done after a hook has returned. */
const closedNames = (
  'Atomics BroadcastChannel Bun Date Deno EventSource FinalizationRegistry Function Intl MessageChannel Notification Promise ' +
  'ShadowRealm SharedArrayBuffer SharedWorker Temporal WeakRef WebAssembly WebSocket WebTransport Worker XMLHttpRequest ' +
  'addEventListener caches cancelAnimationFrame clearInterval clearTimeout close cookieStore crypto dispatchEvent document eval fetch global ' +
  'globalThis importScripts indexedDB localStorage location navigator onmessage performance postMessage process queueMicrotask ' +
  'removeEventListener reportError requestAnimationFrame requestIdleCallback require scheduler self sessionStorage setImmediate setInterval ' +
  'setTimeout window'
).split(' ');

/**
 * A compiler of own rules for workers whose host may make functions of texts. The entry of such a worker is
 *
 * ```ts
 * const compile = textCompiler((names, body) => new Function(...names, body));
 * exposeModels(new ModelRegistry().add(makeGovernanceModel({ compile })));
 * ```
 *
 * The text is an expression in strict mode that gives a function `(values) => hooks`. It has the language itself (arrays, maps, JSON, console…), `Math` as
 * `ownMath.ts` makes it, and nothing of its host: touching `Date`, `fetch`, `globalThis` and the like throws `ownRuleGlobal`. `**` is refused (`ownRulePower`),
 * since engines disagree on its last digit, and so is what is done later (`ownRuleAsync`). A text that cannot be parsed throws `ownRuleSyntax`, one that gives
 * no function `ownRuleNotFunction`; a host that may not compile after all, `ownRulesNotHere`.
 *
 * This keeps honest rules deterministic. It is no wall against hostile ones, which find the host through prototypes: foreign rules belong into a
 * sandboxed frame. A loop without end holds its worker until that is ended. Nor does it undo changes to built-in prototypes, or know what depends on the language of the machine (`toLocaleString`, `localeCompare`).
 */
export function textCompiler(evaluate: Evaluate): CompileOwnRule {
  return ({ source, values }) => {
    refuseWords(source);
    const rule = ruleOf(evaluate, source);
    if (typeof rule !== 'function') {
      throw new FaultError({ code: 'ownRuleNotFunction', path: placeless, value: shown(rule) });
    }
    if (!isSynchronous(rule)) throw new FaultError({ code: 'ownRuleAsync', path: placeless });
    return (rule as (values: object) => OwnHooks)(Object.freeze({ ...values }));
  };
}

/** What the text's expression gives. The outer function can close `eval`, which strict code may not bind; the inner one is strict. */
function ruleOf(evaluate: Evaluate, source: string): unknown {
  const body = `return (function () { "use strict"; return (\n${source}\n); })();`;
  let outer: ReturnType<Evaluate>;
  try {
    outer = evaluate(['Math', ...closedNames], body);
  } catch (thrown) {
    const { name } = (thrown ?? {}) as { name?: unknown };
    const code = name === 'SyntaxError' ? 'ownRuleSyntax' : 'ownRulesNotHere';
    throw new FaultError({ code, path: placeless, value: wordsOf(thrown) });
  }
  return outer(makeOwnMath(), ...closedNames.map(closed));
}

/** Stands for a name of the host: whatever is done with it throws. */
function closed(name: string): unknown {
  const refuse = () => {
    throw new FaultError({ code: 'ownRuleGlobal', path: placeless, value: name });
  };
  // A class, since only what can be constructed has its `new` trapped.
  return new Proxy(class {}, {
    apply: refuse,
    construct: refuse,
    get: refuse,
    set: refuse,
    has: refuse,
    deleteProperty: refuse,
    getPrototypeOf: refuse,
    ownKeys: refuse,
  });
}

const commentsAndStrings = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const laterWords = /(?<![.\w$])(?:async|await|import)(?![\w$]|\s*:)/;

/** What no name can close: an operator and three words. Looked for outside comments and plain strings. */
function refuseWords(source: string): void {
  const code = source.replace(commentsAndStrings, ' ');
  if (code.includes('**')) {
    throw new FaultError({ code: 'ownRulePower', path: placeless, value: '**', expected: 'Math.pow(x, y)' });
  }
  const word = laterWords.exec(code)?.[0];
  if (word !== undefined) throw new FaultError({ code: 'ownRuleAsync', path: placeless, value: word });
}
