import type { Program } from './programs.ts';

/** The server of the queue. */
export const redisProgram: Program = { name: 'redis', variable: 'REDIS_PATH', commands: ['redis-server'] };
