import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import { twinEn } from '../../../notebook/locales/en/twin.ts';
import { makeTwinTimeline } from '../../../notebook/twin/timeline/twinTimeline.ts';
import { makeTwinPlayer } from '../../../notebook/twin/twinPlayer.ts';
import { TwinStage, type TwinStageProps } from '../../../notebook/twin/twinStage.tsx';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import '../../../notebook/styles/tokens.css';

const policies = ['reactive-centralized', 'preventive-devolved'].map((id) => ({ kind: 'builtIn', id }) as const);
const plan = planOf({ ...defaultQuestion('beihu'), policies, slice: 14, days: 60 });
const runs = plan.policies.map(({ parameters, map }) => {
  const simulation = new Simulation(governanceModel, parameters, { seed: 1, replicate: 0, log: 'disputes' });
  simulation.run();
  return { log: simulation.eventLog()!, map, parameters };
}) as unknown as TwinStageProps['runs'];
const player = makeTwinPlayer(makeTwinTimeline(runs), { startDay: 100, endDay: 240, day: 150 });
const props: TwinStageProps = {
  runs,
  world: { seed: 1, replicate: 0 },
  labels: ['left', 'right'],
  texts: twinEn,
  model: textsOf('en'),
  player,
  height: 400,
};

const host = document.createElement('div');
host.style.width = '1000px';
document.body.append(host);
afterEach(() => act(() => render(null, host)));
const mount = (more: Partial<TwinStageProps> = {}) => act(() => render(<TwinStage {...props} {...more} />, host));
const stage = () => host.querySelector<HTMLElement>('.twin-stage')!;
const press = (key: string) =>
  act(() => void stage().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
/** How many colours are on the canvas. */
function colours(): number {
  const canvas = host.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set<number>();
  for (let i = 0; i < data.length; i += 4) found.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
  return found.size;
}

it('A stage needs no page around it: it draws two runs as high as it is told, and says in words what it shows', async () => {
  mount();
  await expect.poll(colours).toBeGreaterThan(20);
  expect(host.querySelector('canvas')!.getBoundingClientRect().height).toBeCloseTo(400, 0);
  expect(host.querySelector('#twin-said')!.textContent).toMatch(/^Day 150\. left: \d+ open, .* right: \d+ open/);
});

it('It is worked by a player of whoever embeds it, and leaves keys to them where it is told to', async () => {
  mount({ hasKeys: false });
  await act(() => press('ArrowRight'));
  expect(player.time()).toBe(150);
  await act(() => player.seek(200));
  expect(host.querySelector('.twin-day-now')!.textContent).toBe('Day 200');
  expect(host.querySelector('.twin-keys')).toBeNull();

  mount();
  await act(() => press('ArrowLeft'));
  expect(player.time()).toBe(199);
  await act(() => press('End'));
  expect(player.time()).toBe(240);
  await act(() => press('p'));
  const { value } = player.chosen;
  expect(value?.kind).toBe('grievance');
  expect(host.querySelector('.twin-told-story h3')!.textContent).toContain(
    value?.kind === 'grievance' ? value.name : '?',
  );
});

it('Parts are left out where there is no room for them', () => {
  mount({ without: ['legend', 'story', 'charts', 'counters', 'keyList'] });
  for (const part of ['legend', 'story', 'charts', 'counters', 'keys'])
    expect(host.querySelector(`.twin-${part}`)).toBeNull();
  expect(host.querySelector('.twin-controls')).not.toBeNull();
});
