import type { QueueTexts } from './queue.en.ts';

/** `zhili worker` 与 `zhili sweep --queue` 的帮助与消息。 */
export const queueZh: QueueTexts = {
  lost: '与 Redis 的连接断了，正在不断重试；已完成的不会丢失。',
  back: '与 Redis 的连接已恢复。',
  notLasting: 'Redis 不把任何东西写到磁盘（未开 AOF，也不存快照）：它若重启，队列由实验重新放入，只是多花一点时间。',
  room: '磁盘又有空间了，继续写入。',
  help: {
    summary: '执行队列中的运行：任意多个、在任意机器上，为用 --queue 启动的实验出力',
    queue: 'Redis 的地址，redis://… 或 rediss://…（TLS）；不写值则取环境变量 ZHILI_QUEUE，口令便不会出现在进程列表里',
    workers: '本机的并行线程数（默认：与处理器核数相同）',
    store: '实验目录在本机的路径；或一个自己的目录，之后用 `zhili merge` 合并',
    once: '所服务的实验都结束后退出',
    sweepQueue:
      '把运行放入 Redis 队列，由 `zhili worker` 执行；须给出 --out（各机器共用的目录）。不写值则取 ZHILI_QUEUE。同时给出 --workers 时，本机也执行',
  },
  worker: {
    joined: '已连接队列 {url}：引擎 {engine}，版本 {version}，{threads} 个线程。',
    waiting: '还没有实验，等待中。',
    working: '正在为 {sweeps} 个实验执行运行。',
    idle: '实验已结束，空闲中；此前完成 {ok} 次，失败 {failed} 次。',
    foreign: '有一个实验用的是另一引擎 {theirs}，而这里是 {ours}：结果不可混合，不为它执行。',
    done: '完成 {ok} 次，失败 {failed} 次。',
    stopping: '正在停止：执行中的运行完成或交还队列，已完成的都已保存。',
  },
  sweep: {
    joined: '运行放入队列 {url}，引擎 {engine}；结果写入 {store}。',
    notMeasured: '运行由队列中的工作进程执行，事先不测量所需时间；进度行给出剩余时间。',
    noWorkers: '还没有工作进程：在能看到该目录的任意机器上启动 `zhili worker --queue …`。',
    workers:
      '{workers} 个工作进程，共 {threads} 个线程；队列中同时最多 {window} 次运行，使线程不必等待，也不占满 Redis 的内存。',
    status: '；工作进程 {workers} 个，线程 {threads} 个',
  },
};
