import type { Redis } from 'ioredis';

export interface RedisFigures {
  readonly commands: number;
  /** Bytes. */
  readonly memory: number;
  readonly peakMemory: number;
  readonly processorSeconds: number;
}

/** What a Redis says of itself. */
export async function redisFigures(redis: Redis): Promise<RedisFigures> {
  const info = await redis.info();
  const figure = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
  return {
    commands: figure('total_commands_processed'),
    memory: figure('used_memory'),
    peakMemory: figure('used_memory_peak'),
    processorSeconds: figure('used_cpu_user') + figure('used_cpu_sys'),
  };
}
