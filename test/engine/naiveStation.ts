interface Job {
  readonly job: number;
  readonly priority: number;
  /** Order of beginning, of the current service. */
  stamp: number;
  end: number;
  /** Work left; undefined before the first service. */
  left: number | undefined;
}

/** One multi-server station as plainly as possible: lists sorted on every step. The oracle for `Stations`. */
export class NaiveStation {
  readonly log: string[] = [];
  busyTime = 0;
  queueTime = 0;
  private waiting: Job[] = [];
  private serving: Job[] = [];
  private stamp = 0;
  private now = 0;
  private servers: number;
  private readonly preemptive: boolean;
  private readonly durations: readonly number[];

  constructor(servers: number, preemptive: boolean, durations: readonly number[]) {
    this.servers = servers;
    this.preemptive = preemptive;
    this.durations = durations;
  }

  /** Ends all services up to `time` and goes there. */
  advance(time: number): void {
    for (;;) {
      const next = this.serving.toSorted((a, b) => a.end - b.end)[0];
      if (next === undefined || next.end > time) break;
      this.pass(next.end);
      this.serving = this.serving.filter((job) => job !== next);
      this.log.push(`finish ${next.job} ${next.end.toFixed(9)}`);
      this.fill();
    }
    this.pass(time);
  }

  arrive(time: number, job: number, priority: number): void {
    this.advance(time);
    this.waiting.push({ job, priority, stamp: 0, end: 0, left: undefined });
    if (this.preemptive && this.serving.length >= this.servers) {
      const victim = this.leastUrgent();
      if (victim !== undefined && victim.priority > priority) this.interrupt(victim);
    }
    this.fill();
  }

  remove(time: number, job: number): boolean {
    this.advance(time);
    const before = this.waiting.length;
    this.waiting = this.waiting.filter((other) => other.job !== job);
    return this.waiting.length < before;
  }

  setServers(time: number, servers: number): void {
    this.advance(time);
    this.servers = servers;
    while (this.preemptive && this.serving.length > servers) this.interrupt(this.leastUrgent()!);
    this.fill();
  }

  get levels(): number[] {
    return [this.serving.length, this.waiting.length];
  }

  private pass(time: number): void {
    this.busyTime += this.serving.length * (time - this.now);
    this.queueTime += this.waiting.length * (time - this.now);
    this.now = time;
  }

  private leastUrgent(): Job | undefined {
    return this.serving.toSorted((a, b) => b.priority - a.priority || b.stamp - a.stamp)[0];
  }

  private interrupt(victim: Job): void {
    victim.left = victim.end - this.now;
    this.serving = this.serving.filter((job) => job !== victim);
    this.waiting.unshift(victim);
  }

  private fill(): void {
    while (this.serving.length < this.servers && this.waiting.length > 0) {
      const next = this.waiting.toSorted((a, b) => a.priority - b.priority)[0]!;
      this.waiting = this.waiting.filter((job) => job !== next);
      if (next.left === undefined) this.log.push(`start ${next.job} ${this.now.toFixed(9)}`);
      next.end = this.now + (next.left ?? this.durations[next.job]!);
      next.stamp = this.stamp++;
      this.serving.push(next);
    }
  }
}
