import { digestsOf } from './digestsOf.ts';
import type { SameBitsWorkload } from './workload.ts';

self.addEventListener('message', (event: MessageEvent<SameBitsWorkload>) => {
  self.postMessage(digestsOf(event.data));
});
