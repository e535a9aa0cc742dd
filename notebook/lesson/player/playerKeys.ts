/** What a key asks of the player. */
export type PlayerAct =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'notes'
  | 'timer'
  | 'timerZero'
  | 'fullScreen'
  | 'language'
  | 'theme'
  | 'again'
  | 'clear'
  | 'handout'
  | 'answers'
  | 'help'
  | 'leave';

/** Keys that presenters' remotes send are among them: PageDown and PageUp, `.`, F5 is the browser's own. */
const acts: Readonly<Record<string, PlayerAct>> = {
  ' ': 'next',
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  n: 'notes',
  t: 'timer',
  f: 'fullScreen',
  l: 'language',
  d: 'theme',
  r: 'again',
  c: 'clear',
  h: 'handout',
  a: 'answers',
  '?': 'help',
  Escape: 'leave',
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The act of a key; undefined for keys that are the browser's or somebody else's. */
export function actOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): PlayerAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const act = acts[key.length === 1 ? key.toLowerCase() : key];
  return act === 'timer' && shiftKey ? 'timerZero' : act;
}
