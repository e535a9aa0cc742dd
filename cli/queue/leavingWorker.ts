import { Worker } from 'bullmq';

/** A worker of BullMQ that can be left. */
export class LeavingWorker extends Worker {
  /** Ends its timers where `close` does not come to it: that waits for the end of a connection which may have ended before. Without it they keep the process. */
  async abandon(): Promise<void> {
    await this.lockManager.close();
  }
}
