import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../../../locales/language.ts';
import { addMixture, setLever } from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import { makeQuestionState, type QuestionState } from '../../../../notebook/pages/compare/settings/questionState.ts';
import { SettingsPanel } from '../../../../notebook/pages/compare/settings/settingsPanel.tsx';
import { caseTextOf, policyTextOf } from '../../../../scenarios/catalogue.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import '../../../../notebook/styles/tokens.css';
import '../../../../notebook/styles/base.css';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

interface Shown {
  readonly start?: Question;
  readonly language?: Language;
  readonly faults?: readonly Fault[];
  readonly last?: Question;
}

const start = defaultQuestion('beihu');
const mixed = addMixture(start, 'preventive-devolved', 'Own');

function show({ start: question = start, language = 'en', faults = [], last }: Shown = {}): QuestionState {
  const state = makeQuestionState(question);
  document.documentElement.lang = language;
  render(<SettingsPanel language={language} state={state} faults={faults} last={last} />, root);
  return state;
}

/** Opens everything that can be opened. */
const unfold = () => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

const focus = (id: string): HTMLInputElement => {
  const field = document.getElementById(id) as HTMLInputElement;
  field.focus();
  return field;
};

const ids = ({ policies }: Question) => policies.map((one) => (one.kind === 'file' ? one.file.name : one.id));
const leversOf = ({ policies }: Question) => policies.flatMap((one) => (one.kind === 'mixture' ? [one.levers] : []))[0];
const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';

const dropped = (name: string, content: string) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  root
    .querySelector('.settings-drop')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
};

describe('the settings panel by keyboard', () => {
  it('picks a case, ticks a policy of the grid and a reference', async () => {
    const state = show();
    root.querySelector<HTMLInputElement>('[name="settings-case"]:checked')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(state.question.value.case).toBe('licang');
    focus('policy-reactive-devolved');
    await userEvent.keyboard(' ');
    expect(ids(state.question.value)).toEqual([
      'reactive-centralized',
      'preventive-centralized',
      'preventive-devolved',
    ]);
    root.querySelector<HTMLInputElement>('[name="settings-reference"]:checked')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(state.question.value.reference).toBe(1);
  });

  it('names every cell of the grid by what it is', async () => {
    show();
    await expect.element(page.getByRole('checkbox', { name: 'preventive and devolved' })).toBeChecked();
    await expect.element(page.getByRole('columnheader', { name: 'devolved' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'preventive' })).toBeVisible();
  });

  it('adds a mixture, names it, moves a lever, and undoes each', async () => {
    const state = show();
    await userEvent.selectOptions(page.getByLabelText('Start from'), 'conditional');
    await userEvent.click(page.getByRole('button', { name: 'Add a mixture' }));
    unfold();
    await userEvent.fill(page.getByLabelText('Name', { exact: true }), 'Stronger patrols');
    focus('lever-mixture-1-patrolHoursShare').select();
    await userEvent.keyboard('0.35{Enter}');
    expect(state.question.value.policies.at(-1)).toEqual({
      kind: 'mixture',
      id: 'mixture-1',
      label: 'Stronger patrols',
      base: 'conditional',
      levers: { patrolHoursShare: 0.35 },
    });
    expect(text('[data-changed="true"]')).toContain('≠ preset 0.2');
    // Outside of fields of text, where the browser has an undo of its own.
    root.querySelector('summary')!.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(leversOf(state.question.value)).toEqual({});
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(leversOf(state.question.value)).toEqual({ patrolHoursShare: 0.35 });
    await userEvent.keyboard('{Control>}zz{/Control}');
    expect(state.question.value.policies.at(-1)).toMatchObject({ label: 'Mixture 1' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(state.question.value).toEqual(start);
    expect(state.canUndo.value).toBe(false);
  });

  it('leaves Ctrl+Z to a field of text', async () => {
    const state = show({ start: mixed });
    state.edit((now) => setLever(now, 'mixture-1', 'audit', 0.5));
    focus('policy-mixture-1');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(leversOf(state.question.value)).toEqual({ audit: 0.5 });
  });

  it('moves a slider by arrow keys as one step a key, and resets', async () => {
    const state = show({ start: mixed });
    unfold();
    root.querySelector<HTMLInputElement>('[aria-label="patrol share of hours, slider"]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(leversOf(state.question.value)).toEqual({ patrolHoursShare: 0.21 });
    expect(document.getElementById('lever-mixture-1-patrolHoursShare')).toHaveProperty('value', '0.21');
    await userEvent.keyboard('{ArrowRight}');
    state.undo();
    expect(leversOf(state.question.value)).toEqual({ patrolHoursShare: 0.21 });
    await userEvent.click(page.getByRole('button', { name: 'Reset patrol share of hours to 0.2' }));
    expect(leversOf(state.question.value)).toEqual({});
  });

  it('turns switches and options', async () => {
    const state = show({ start: mixed });
    unfold();
    focus('lever-mixture-1-jointPanel');
    await userEvent.keyboard(' ');
    await userEvent.selectOptions(page.getByLabelText('stationing', { exact: true }), 'permanent');
    expect(leversOf(state.question.value)).toEqual({ jointPanel: true, stationing: 'permanent' });
  });

  it('shows the preset and its source on demand', async () => {
    show({ start: mixed });
    unfold();
    const about = page.getByRole('button', { name: 'Preset and source of patrol share of hours' });
    await expect.element(about).toHaveAttribute('aria-expanded', 'false');
    about.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(about).toHaveAttribute('aria-expanded', 'true');
    expect(text('.settings-provenance')).toContain('从之前的“等事”变为“找事”');
    expect(text('.settings-provenance')).toContain('preventive');
  });
});

describe('a field of a number', () => {
  it('keeps what is wrong in sight and the last good value in use', async () => {
    const state = show({ start: mixed });
    unfold();
    const field = focus('lever-mixture-1-patrolHoursShare');
    field.select();
    await userEvent.keyboard('0.3');
    await userEvent.keyboard('9');
    expect(leversOf(state.question.value)).toEqual({ patrolHoursShare: 0.39 });
    field.select();
    await userEvent.keyboard('7');
    expect(field).toHaveProperty('value', '7');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.map((one) => one?.textContent).join(' ')).toContain('Too large: at most 0.6. 0.39 stays in use.');
    expect(leversOf(state.question.value)).toEqual({ patrolHoursShare: 0.39 });
    field.blur();
    expect(field).toHaveProperty('value', '7');
    field.focus();
    await userEvent.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '0.39');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('takes what was typed as one step', async () => {
    const state = show();
    unfold();
    focus('run-days').select();
    await userEvent.keyboard('730{Enter}');
    expect(state.question.value.days).toBe(730);
    state.undo();
    expect(state.question.value).toEqual(start);
  });

  it('shows the value that an undo brings back', async () => {
    const state = show();
    unfold();
    const field = focus('run-seed');
    field.select();
    await userEvent.keyboard('77');
    state.undo();
    await expect.element(page.getByLabelText('Seed', { exact: true })).toHaveValue('1');
  });
});

describe('levers that must go together', () => {
  it('say their sum, and balance the others at a key press', async () => {
    const state = show({ start: mixed });
    unfold();
    focus('lever-mixture-1-staffShareCounty').select();
    await userEvent.keyboard('0.4{Enter}');
    expect(text('.settings-sum')).toBe('The three levels sum to 1.2. They must sum to 1.');
    page.getByRole('button', { name: 'Balance the others, keep staff at the county' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The three levels sum to 1.', { exact: true })).toBeVisible();
    const moved = leversOf(state.question.value);
    expect(moved).toMatchObject({ staffShareCounty: 0.4 });
    const sum = Object.values(moved ?? {}).reduce<number>((total, one) => total + Number(one), 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('say at once that a community may not close more than its township', async () => {
    show({ start: mixed });
    unfold();
    focus('lever-mixture-1-authorityCommunity').select();
    await userEvent.keyboard('0.9');
    await expect.element(page.getByText(/A community may not close more than its township/)).toBeVisible();
  });
});

describe('the budget', () => {
  it('is counted live, and says in words by how much a policy is over it', async () => {
    show();
    unfold();
    expect(text('.settings-equal')).toContain('8,400.0 thousand yuan');
    focus('setting-programmeYuanPerResident').select();
    await userEvent.keyboard('2');
    expect(text('.settings-equal')).toContain('840.0 thousand yuan');
    await expect
      .element(page.getByText(/^Over budget by [\d,.]+ thousand yuan: cannot be run\.$/).first())
      .toBeVisible();
    expect(text('#settings-budget .settings-digest')).toMatch(/2 yuan a resident and year · \d over budget/);
  });
});

describe('files', () => {
  it('become the case or a policy, by what they state', async () => {
    const state = show();
    dropped('mine.yaml', caseTextOf('zhuji'));
    await expect.element(page.getByText('Opened the case “Zhuji, Zhejiang”.')).toBeVisible();
    expect(state.question.value.case).toEqual({ name: 'mine.yaml', text: caseTextOf('zhuji') });
    dropped('policy.yaml', policyTextOf('conditional'));
    await expect
      .element(page.getByText('Added the policy “conditional front-loading” to the comparison.'))
      .toBeVisible();
    expect(ids(state.question.value)).toContain('policy.yaml');
  });

  it('that are faulty change nothing, and all their faults are listed with their lines, in the language of the reader', async () => {
    const state = show({ language: 'zh' });
    dropped(
      '坏.yaml',
      caseTextOf('beihu').replace('value: 420000', 'value: 很多').replace('value: 830,', 'value: -1,'),
    );
    await expect.element(page.getByText('“坏.yaml”有 2 处错误。设置没有改变；请改好文件后再打开。')).toBeVisible();
    const listed = [...root.querySelectorAll('.settings-opened li')].map((one) => one.textContent);
    expect(listed).toEqual([expect.stringMatching(/^第 \d+ 行：坏/), expect.stringMatching(/^第 \d+ 行：坏/)]);
    expect(state.question.value).toEqual(start);
  });

  it('that an address brought and nobody can read leave a way on: another case', async () => {
    const state = show({ start: { ...start, case: { name: 'broken.yaml', text: 'id: [' } } });
    expect(document.getElementById('settings-policies')).toBeNull();
    root.querySelector<HTMLInputElement>('[name="settings-case"]')!.click();
    expect(state.question.value.case).toBe('beihu');
    await expect.element(page.getByRole('checkbox', { name: 'preventive and devolved' })).toBeChecked();
  });

  it('can be had of the built-in case, to start from', () => {
    show();
    const link = root.querySelector<HTMLAnchorElement>('a[download="beihu.yaml"]')!;
    expect(decodeURIComponent(link.href).endsWith(caseTextOf('beihu'))).toBe(true);
  });
});

describe('faults of the plan', () => {
  const faults = [
    { code: 'sharesMustSumToOne', path: 'mixture-1.levers.staffShareCounty', value: 1.2, expected: 1 },
    { code: 'outOfRange', path: 'period.windowDays', value: 0, expected: 'integer [1, 3650] d' },
  ];

  it('stand in a summary and beside their sections, and lead to the field', async () => {
    show({ start: mixed, faults });
    expect(text('.settings-summary')).toContain('This cannot be run yet. 2 to mend:');
    expect(text('#settings-policies .settings-here')).toContain('Own · staff at the county');
    expect(text('#settings-run .settings-here')).toContain('Days counted');
    page.getByRole('button', { name: 'Go there: Policies' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('lever-mixture-1-staffShareCounty');
  });
});

describe('what changed since the last run', () => {
  it('can be taken back one by one', async () => {
    const state = show({ last: start });
    unfold();
    focus('policy-conditional');
    await userEvent.keyboard(' ');
    focus('run-seed').select();
    await userEvent.keyboard('5{Enter}');
    expect([...root.querySelectorAll('.settings-changes li > span')].map((one) => one.textContent)).toEqual([
      'Added: conditional front-loading',
      'Seed: 1 → 5',
    ]);
    page.getByRole('button', { name: 'Take back: Added: conditional front-loading' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(state.question.value).toEqual({ ...start, seed: 5 });
  });
});

describe('assumptions', () => {
  it('are searched, overridden and then stand in the list of those that are', async () => {
    const state = show();
    unfold();
    await userEvent.fill(page.getByRole('searchbox'), 'reporting');
    focus('setting-reportingShare').select();
    await userEvent.keyboard('0.15{Enter}');
    await userEvent.clear(page.getByRole('searchbox'));
    expect(state.question.value.settings).toEqual({ reportingShare: 0.15 });
    expect(text('#settings-assumptions')).toContain('Overridden (1)');
    expect(text('#settings-assumptions [data-changed="true"]')).toContain('≠ preset 0.25');
  });
});

describe('the panel for every reader', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'light'],
    ['zh', 'dark'],
    ['en', 'dark'],
  ] as const)('has no fault that axe can find, all open: %s, %s', async (language, theme) => {
    document.documentElement.dataset.theme = theme;
    const moved = setLever(mixed, 'mixture-1', 'authorityCommunity', 0.9);
    const faults = [{ code: 'outOfOrder', path: 'mixture-1.levers.authorityCommunity', value: 0.9 }];
    show({ start: moved, language, faults, last: start });
    unfold();
    for (const about of root.querySelectorAll<HTMLElement>('.settings-about')) about.click();
    const { violations } = await axe.run(root);
    delete document.documentElement.dataset.theme;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each([380, 390, 1280])('fits into %i px', async (width) => {
    await page.viewport(width, 900);
    show({ start: setLever(mixed, 'mixture-1', 'audit', 0.5), language: 'zh', last: start });
    unfold();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
