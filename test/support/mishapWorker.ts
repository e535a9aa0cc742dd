import { exposeModels } from '../../library/browser/exposeModels.ts';
import { multiServerQueue } from '../../models/reference/multiServerQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';

/** A model that never ends, in whose worker an error that nobody catches is thrown soon after the start. */
const mishap: Model<object, object> = {
  name: 'mishap',
  horizonDays: () => 1,
  create(_parameters, { queue }) {
    queue.schedule(0, 0, 0);
    setTimeout(() => {
      throw new RangeError('the ledger does not balance');
    }, 1);
    return { queue };
  },
  handlers: [(state, time) => (state as { queue: { schedule(...to: number[]): void } }).queue.schedule(time, 0, 0)],
  outcomes: () => ({}),
};

exposeModels(new ModelRegistry().add(multiServerQueue).add(mishap));
