import type { SameBitsWorkload } from './workload.ts';

declare global {
  interface Window {
    /** Digests of one workload, computed in a module worker of the page. */
    sameBits(workload: SameBitsWorkload): Promise<Record<string, string>>;
  }
}

window.sameBits = (workload) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const digests = new Promise<Record<string, string>>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Record<string, string>>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(`worker: ${event.message}`)));
  });
  worker.postMessage(workload);
  return digests.finally(() => worker.terminate());
};
