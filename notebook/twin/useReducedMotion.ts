import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const query = '(prefers-reduced-motion: reduce)';

/** Whether the reader's system asks for less motion, as it changes. */
export function useReducedMotion(): ReadonlySignal<boolean> {
  const reduced = useSignal(matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => {
      reduced.value = list.matches;
    };
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [reduced]);
  return reduced;
}
