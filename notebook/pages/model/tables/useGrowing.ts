import { useEffect, useState } from 'preact/hooks';
import { scheduleTask } from '../../../figures/scheduleTask.ts';

const step = 24;

/** The first few of a list at once and the others a few a task, so that a long table keeps nobody waiting who types. */
export function useGrowing<T>(list: readonly T[]): readonly T[] {
  const [grown, setGrown] = useState({ list, count: step });
  const count = grown.list === list ? grown.count : step;
  useEffect(() => {
    if (count >= list.length) return;
    let isWanted = true;
    scheduleTask(() => isWanted && setGrown({ list, count: count + step }));
    return () => {
      isWanted = false;
    };
  }, [list, count]);
  return list.slice(0, count);
}
