import { Redis, type RedisOptions } from 'ioredis';

type Settings = Omit<RedisOptions, 'replyMapping'>;

/**
 * A connection to Redis that is remembered together with those made from it. Who is given one and makes others of his own may be unable to end them while Redis
 * is away; whoever holds the set can, in whatever state they are.
 */
export class RememberedRedis extends Redis {
  readonly #opened: Set<Redis>;

  constructor(options: Settings, opened: Set<Redis>) {
    super(options);
    this.#opened = opened;
    opened.add(this);
  }

  override duplicate(override: Partial<Settings> = {}): Redis {
    return new RememberedRedis({ ...this.options, ...override }, this.#opened);
  }
}
