import { nAgents, village } from '../village.ts';

/** What is used of AgentScript. */
export interface AgentScript {
  readonly Model: new (world: object) => { readonly turtles: Turtles };
}
interface Turtles {
  readonly [index: number]: Resident;
  create(count: number, init: (turtle: Resident) => void): void;
  ask(command: (turtle: Resident) => void): void;
}
interface Resident {
  readonly id: number;
  severity: number;
  next: number;
  open: boolean;
  neighbours: Resident[];
}

/** AgentScript makes a canvas when it is loaded, which Node has not; it is not drawn on. */
export function standInForCanvas(): void {
  const scope = globalThis as { OffscreenCanvas?: unknown };
  scope.OffscreenCanvas ??= class {
    getContext() {
      return {};
    }
  };
}

/**
 * W2 in AgentScript: a turtle a resident, its neighbours in a field of its own (links would be 160 000 more agents), a day two `ask`s, one to
 * work out and one to take over. Returns what lives through days and returns the disputes opened.
 */
export function agentScriptVillage(
  library: AgentScript,
  ties: Int32Array,
  uniform: () => number,
): (days: number) => number {
  const disputes = Array.from({ length: village.communities }, (): Resident[] => []);
  let opened = 0;
  class Village extends library.Model {
    setup() {
      this.turtles.create(nAgents, (turtle) => {
        turtle.severity = uniform();
        turtle.next = 0;
        turtle.open = false;
        turtle.neighbours = [];
      });
      this.turtles.ask((turtle) => {
        for (let k = 0; k < village.ties; k++)
          turtle.neighbours.push(this.turtles[ties[turtle.id * village.ties + k]!]!);
      });
    }

    step() {
      this.turtles.ask((turtle) => {
        let sum = 0;
        for (const other of turtle.neighbours) sum += other.severity;
        turtle.next = 0.9 * turtle.severity + (0.06 / 8) * sum + 0.38 * Number(uniform() < 0.1);
        if (turtle.next > 1 && !turtle.open) {
          turtle.open = true;
          disputes[Math.floor(turtle.id / village.size)]!.push(turtle);
          opened++;
        }
      });
      for (const queue of disputes) {
        for (const turtle of queue.splice(0, village.resolvedADay)) {
          turtle.next *= 0.3;
          turtle.open = false;
        }
      }
      this.turtles.ask((turtle) => {
        turtle.severity = turtle.next;
      });
    }
  }
  const model = new Village({ minX: 0, maxX: 0, minY: 0, maxY: 0 });
  model.setup();
  return (days) => {
    for (let day = 0; day < days; day++) model.step();
    return opened;
  };
}
