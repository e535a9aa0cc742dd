/** What is used of flocc. */
export interface Flocc {
  readonly Agent: new (data?: Readonly<Record<string, unknown>>) => FloccAgent;
  readonly Environment: new (options?: {
    width: number;
    height: number;
    scheduler?: FloccScheduler;
  }) => {
    readonly time: number;
    addAgent(agent: FloccAgent): void;
    tick(options: { activation: 'uniform'; randomizeOrder: boolean }): void;
    tickNext(): number | null;
  };
  readonly PriorityScheduler: new () => FloccScheduler;
}

export interface FloccAgent {
  get(name: string): unknown;
  set(name: string | Readonly<Record<string, unknown>>, value?: unknown): void;
}

export interface FloccScheduler {
  schedule(agent: FloccAgent, time: number): void;
  unschedule(agent: FloccAgent): void;
}
