import { FaultError } from '../../../sim/engine/fault.ts';
import { faultThrown, isSynchronous, shown } from './ownFaults.ts';
import type { CompileOwnRule, OwnHooks, OwnRuleSpec } from './ownRule.ts';

const hookNames = ['eachEpoch', 'entryLevel', 'successChance', 'patience'] as const;

/**
 * Compiles a rule and takes its hooks as they are then. Throws `ownRuleThrew` for a text that throws, `ownRuleHooks` for one that gives anything but hooks,
 * `unknownKey` and `wrongType` for single hooks, `ownRuleAsync` for hooks whose work would be done later.
 */
export function hooksOf(spec: OwnRuleSpec, compile: CompileOwnRule): OwnHooks {
  const path = `rules.${spec.name}`;
  let made: unknown;
  try {
    made = compile(spec);
  } catch (thrown) {
    throw faultThrown(`${path}.source`, thrown);
  }
  const expected = hookNames.join(', ');
  if (typeof made !== 'object' || made === null || Array.isArray(made) || 'then' in made) {
    throw new FaultError({ code: 'ownRuleHooks', path, value: shown(made), expected });
  }
  const unknown = Object.keys(made).filter((key) => !(hookNames as readonly string[]).includes(key));
  if (unknown.length > 0) {
    throw new FaultError(unknown.map((key) => ({ code: 'unknownKey', path: `${path}.${key}`, expected })));
  }
  const hooks = made as OwnHooks;
  for (const name of hookNames) {
    const hook: unknown = hooks[name];
    if (hook === undefined) continue;
    const place = `${path}.${name}`;
    if (typeof hook !== 'function') {
      throw new FaultError({ code: 'wrongType', path: place, value: shown(hook), expected: 'function' });
    }
    if (!isSynchronous(hook)) throw new FaultError({ code: 'ownRuleAsync', path: place });
  }
  return hooks;
}
