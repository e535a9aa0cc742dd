/** Help and messages of `zhili worker` and `zhili sweep --queue`. */
export const queueEn = {
  lost: 'The connection to Redis is lost; trying again until it is back. What is done is kept.',
  back: 'The connection to Redis is back.',
  notLasting:
    'Redis keeps nothing on its disk (neither AOF nor snapshots): if it starts anew, the queue is filled again by the sweep, at the price of a little time.',
  room: 'There is room on the disk again; going on.',
  help: {
    summary: 'Work on the runs of a queue, in any number and on any machine, for sweeps started with --queue',
    queue:
      'address of Redis, redis://… or rediss://… (TLS); without a value that of ZHILI_QUEUE, so that no password stands in the list of processes',
    workers: 'parallel threads on this machine (default: as many as processor cores)',
    store: "the sweep's folder as this machine sees it, or a folder of its own, to be merged with `zhili merge`",
    once: 'end once the sweeps it worked for are over',
    sweepQueue:
      'put the runs into a queue on Redis, to be done by `zhili worker`; needs --out (a folder all machines share). Without a value that of ZHILI_QUEUE. With --workers this machine works too',
  },
  worker: {
    joined: 'Connected to the queue {url}: engine {engine}, version {version}, {threads} threads.',
    waiting: 'No sweep yet; waiting.',
    working: 'Working for {sweeps} sweeps.',
    idle: 'The sweeps are over; idle. {ok} runs done so far, {failed} failed.',
    foreign:
      'There is a sweep of another engine, {theirs}; this is {ours}: their results must not be mixed, no run of it is done here.',
    done: '{ok} runs done, {failed} failed.',
    stopping: 'Stopping: runs under way end or go back to the queue; what is done is kept.',
  },
  sweep: {
    joined: 'Runs go into the queue {url}, engine {engine}; results into {store}.',
    notMeasured:
      'The workers of the queue do the runs; how long they take is not measured beforehand. The line of progress says how much is left.',
    noWorkers: 'No worker yet: start `zhili worker --queue …` on any machine that sees the folder.',
    workers:
      '{workers} workers with {threads} threads; at most {window} runs are in the queue at once, so that no thread waits and Redis does not run out of memory.',
    status: '; {workers} workers, {threads} threads',
  },
};

export type QueueTexts = typeof queueEn;
