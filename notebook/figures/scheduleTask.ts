interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'user-visible' }): Promise<void>;
}

/** Runs `task` in a task of its own, after input and frames that wait. */
export function scheduleTask(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (scheduler?.postTask !== undefined) {
    // What a task throws is reported as any uncaught error is.
    scheduler.postTask(task, { priority: 'user-visible' }).catch(reportError);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
