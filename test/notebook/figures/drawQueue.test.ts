import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DrawQueue, type Nearness } from '../../../notebook/figures/drawQueue.ts';

/** Turns are run by hand. */
function bench(figures: number) {
  const turns: (() => void)[] = [];
  const queue = new DrawQueue((task) => turns.push(task));
  const data = new Array<number>(figures).fill(0);
  const shown = new Array<number>(figures).fill(-1);
  const drawn: number[] = [];
  const tickets = data.map((_, figure) =>
    queue.add(() => {
      shown[figure] = data[figure]!;
      drawn.push(figure);
    }),
  );
  const turn = () => turns.shift()?.();
  return { queue, turns, data, shown, drawn, tickets, turn };
}

type Step =
  | { kind: 'data'; figure: number }
  | { kind: 'move'; figure: number; nearness: Nearness }
  | { kind: 'turn' }
  | { kind: 'release'; figure: number };

const figures = 5;
const figure = fc.nat(figures - 1);
const nearness = fc.constantFrom<Nearness>('visible', 'near', 'far');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('data' as const), figure }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), figure, nearness }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('turn' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), figure }) },
);

it('Whatever happens, no turn draws twice, and once it is quiet every figure on or near the screen shows the latest data', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const { turns, data, shown, drawn, tickets, turn } = bench(figures);
      const places = new Array<Nearness>(figures).fill('far');
      const gone = new Set<number>();
      const asked = new Set<number>();
      const drawOne = () => {
        const before = drawn.length;
        turn();
        expect(drawn.length - before).toBeLessThanOrEqual(1);
      };
      for (const one of steps) {
        if (one.kind === 'turn') drawOne();
        else if (one.kind === 'release') {
          tickets[one.figure]!.release();
          gone.add(one.figure);
        } else if (one.kind === 'move') {
          places[one.figure] = one.nearness;
          tickets[one.figure]!.move(one.nearness);
        } else {
          data[one.figure]! += 1;
          tickets[one.figure]!.request();
          if (!gone.has(one.figure)) asked.add(one.figure);
        }
        expect(turns.length).toBeLessThanOrEqual(1);
      }
      for (let quiet = 0; turns.length > 0; quiet++) {
        expect(quiet).toBeLessThanOrEqual(figures);
        drawOne();
      }
      for (let one = 0; one < figures; one++) {
        if (gone.has(one) || !asked.has(one)) continue;
        if (places[one] === 'far') expect(shown[one]).toBeGreaterThanOrEqual(0);
        else expect(shown[one]).toBe(data[one]);
      }
    }),
    { numRuns: 500 },
  );
});

it('Under data that never stop, every visible figure is drawn once in as many turns as there are visible figures', () => {
  const { data, tickets, drawn, turn } = bench(figures);
  for (const ticket of tickets) ticket.move('visible');
  for (let round = 0; round < 100; round++) {
    tickets.forEach((ticket, one) => {
      data[one]! += 1;
      ticket.request();
    });
    turn();
  }
  for (let start = 0; start + figures <= drawn.length; start++) {
    expect(new Set(drawn.slice(start, start + figures)).size).toBe(figures);
  }
  expect(drawn).toHaveLength(100);
});

it('What is on screen is drawn before what is near, and that before a first drawing elsewhere', () => {
  const { tickets, drawn, turns, turn } = bench(3);
  for (const ticket of tickets) ticket.request();
  tickets[2]!.move('visible');
  tickets[1]!.move('near');
  while (turns.length > 0) turn();
  expect(drawn).toEqual([2, 1, 0]);
});

it('A far figure is drawn once and then only as it comes near', () => {
  const { tickets, drawn, turns, turn } = bench(1);
  const [ticket] = tickets;
  ticket!.request();
  turn();
  ticket!.request();
  expect(turns).toHaveLength(0);
  expect(drawn).toEqual([0]);
  ticket!.move('near');
  turn();
  expect(drawn).toEqual([0, 0]);
});

it('A figure that fails does not stop the others', () => {
  const turns: (() => void)[] = [];
  const queue = new DrawQueue((task) => turns.push(task));
  const drawn: string[] = [];
  const broken = queue.add(() => {
    throw new Error('broken');
  });
  const sound = queue.add(() => drawn.push('sound'));
  broken.request();
  sound.request();
  expect(() => turns.shift()!()).toThrow('broken');
  turns.shift()!();
  expect(drawn).toEqual(['sound']);
});

it('Print draws every figure at once, asked for or not, and leaves no turn with work', () => {
  const { queue, data, shown, tickets, turns, turn, drawn } = bench(3);
  tickets[0]!.request();
  data.fill(7);
  queue.drawAll();
  expect(shown).toEqual([7, 7, 7]);
  while (turns.length > 0) turn();
  expect(drawn).toHaveLength(3);
});

it('A far figure is drawn again once its data are settled, after all that is nearer', () => {
  const { data, tickets, drawn, shown, turns, turn } = bench(3);
  for (const ticket of tickets) ticket.request();
  while (turns.length > 0) turn();
  drawn.length = 0;
  data.fill(1);
  tickets[2]!.move('near');
  tickets[0]!.request();
  tickets[1]!.request(true);
  tickets[2]!.request(true);
  while (turns.length > 0) turn();
  expect(drawn).toEqual([2, 1]);
  expect(shown).toEqual([0, 1, 1]);
});
