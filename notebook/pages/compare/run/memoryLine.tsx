import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { sizeText } from '../../../../report/sizeText.ts';
import { pageTexts } from '../../../app/reader.ts';
import { pageMemory } from '../../../run/memory.ts';

/** Milliseconds between two looks: measuring stops the page for a moment. */
const every = 5000;

/** How much memory the page takes, where the browser tells. */
export function MemoryLine({ isActive }: { readonly isActive: boolean }) {
  const { run } = pageTexts.value;
  const memory = useSignal<Awaited<ReturnType<typeof pageMemory>>>(undefined);
  useEffect(() => {
    const look = async () => {
      memory.value = await pageMemory();
    };
    void look();
    if (!isActive) return undefined;
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [isActive, memory]);
  if (memory.value === undefined) return null;
  const { bytes, withWorkers } = memory.value;
  return <span>· {fill(withWorkers ? run.memory : run.memoryPage, { size: sizeText(bytes) })}</span>;
}
