import type { TwinPlayer } from './twinPlayer.ts';

/** Works a player by keys; true where the key was one of its own. Fields and lists keep theirs. */
export function workByKey(player: TwinPlayer, event: KeyboardEvent): boolean {
  const { target, key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const inField = target instanceof Element && target.closest('input, select, textarea, [role="listbox"]') !== null;
  const onButton = target instanceof Element && target.closest('button, a, summary') !== null;
  if (inField && key !== 'Escape') return false;
  if (onButton && key === ' ') return false;
  const days = shiftKey ? 10 : 1;
  // A step leads to a whole day.
  const step = (by: number) => () => {
    player.pause();
    player.seek(by > 0 ? Math.floor(player.time() + 1e-6) + by : Math.ceil(player.time() - 1e-6) + by);
  };
  const work: Readonly<Record<string, () => void>> = {
    ' ': player.toggle,
    ArrowRight: step(days),
    ArrowLeft: step(-days),
    Home: () => player.seek(player.startDay),
    End: () => player.seek(player.endDay),
    n: () => void player.stepParting(1),
    p: () => void player.stepParting(-1),
    '+': () => player.faster(1),
    '=': () => player.faster(1),
    '-': () => player.faster(-1),
    Escape: () => {
      player.chosen.value = null;
    },
  };
  const found = work[key.length === 1 ? key.toLowerCase() : key];
  if (found === undefined) return false;
  found();
  return true;
}
