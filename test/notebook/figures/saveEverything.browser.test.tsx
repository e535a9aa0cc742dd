import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Chart } from '../../../notebook/charts/chart.ts';
import { SaveEverything } from '../../../notebook/figures/saveEverything.tsx';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { bars, intervals } from '../support/figureCharts.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];
const place = document.createElement('main');

function show(charts: readonly Chart[], first: ComparisonView | null) {
  const view = signal(first);
  const faults: FaultError[] = [];
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  document.body.append(place);
  const reader = signal(sampleReader());
  const settingsYaml = () => 'case: beihu\n';
  const onFault = (fault: FaultError) => faults.push(fault);
  render(
    <SaveEverything view={view} reader={reader} charts={charts} settingsYaml={settingsYaml} onFault={onFault} />,
    place,
  );
  return { view, faults, saved, said: () => place.querySelector('output')!.textContent };
}

afterEach(() => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
});

it('It waits for a result, then saves by keyboard and says the name of the file', async () => {
  const { view, saved, said } = show([intervals], null);
  const button = page.getByRole('button', { name: '全部保存（ZIP）' });
  expect(button.element()).toHaveProperty('disabled', true);
  view.value = sampleView({ policies, worlds: 2 });
  await expect.poll(() => button.element()).toHaveProperty('disabled', false);
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(said, { timeout: 10_000 }).toMatch(/^已保存：.+-\d+\.zip$/);
  expect(saved).toHaveBeenCalledOnce();
});

it('Called off, it saves nothing, reports nothing and can be asked again', async () => {
  const { faults, saved, said } = show([slow(bars), slow(intervals)], sampleView({ policies, worlds: 2 }));
  const button = place.querySelector('button')!;
  button.click();
  await expect.poll(said).toMatch(/^正在绘制/);
  expect(button.textContent).toBe('取消');
  button.click();
  await expect.poll(() => button.textContent).toBe('全部保存（ZIP）');
  expect(said()).toBe('');
  expect(saved).not.toHaveBeenCalled();
  expect(faults).toEqual([]);
});

it('What cannot be written is reported', async () => {
  const broken: Chart = {
    id: 'broken',
    build() {
      throw new Error('no such column');
    },
  };
  const { faults, saved } = show([broken], sampleView({ policies, worlds: 2 }));
  place.querySelector('button')!.click();
  await expect.poll(() => faults.length).toBe(1);
  expect(faults[0]!.faults[0]).toMatchObject({ code: 'exportFailed', value: 'no such column' });
  expect(saved).not.toHaveBeenCalled();
});

/** Long enough to be called off. */
const slow = (chart: Chart): Chart => ({
  id: chart.id,
  build(view, reader) {
    const built = chart.build(view, reader)!;
    return {
      ...built,
      draw(width) {
        for (const end = performance.now() + 100; performance.now() < end; );
        return built.draw(width);
      },
    };
  },
});
