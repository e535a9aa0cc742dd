import { describe, expect, it } from 'vitest';
import { runCommand } from './testHost.ts';

const slice = ['--slice', '1/14', '--days', '120'];
const journey = (more: readonly string[], env?: Record<string, string>) =>
  runCommand(['journey', 'beihu', ...slice, ...more], env === undefined ? {} : { env });

describe('zhili journey', () => {
  it('shows the same grievance under two policies, and where they part, in both languages', async () => {
    const english = await journey(['--policies', 'reactive-centralized,preventive-devolved']);
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/^Grievance \d+ in Beihu District/);
    expect(english.out).toContain('── here they part ──');
    expect(english.out).toMatch(/The paths part on day [\d.]+\. Under “(reactive|preventive) and [^”]+”: \S/);
    expect(english.out).toMatch(/^“reactive and centralized”: .+\.$/m);
    const chinese = await journey(['--policies', 'reactive-centralized,preventive-devolved'], {});
    expect(chinese.out).toContain('── 从这里分开 ──');
    // The same grievance, the same rows.
    expect(chinese.out.match(/(\d+)：第/)?.[1]).toBe(english.out.match(/^Grievance (\d+)/)?.[1]);
    expect(chinese.out.split('\n').length).toBe(english.out.split('\n').length);
  });

  it('lists those whose fates differ most, and shows the first of them where none is named', async () => {
    const listed = await journey(['--top', '3']);
    const ids = listed.out
      .split('\n')
      .slice(3, 6)
      .map((line) => line.split(/\s+/)[0]!);
    expect(new Set(ids).size).toBe(3);
    expect((await journey([])).out).toMatch(new RegExp(`^Grievance ${ids[0]} in`));
    const named = await journey(['--grievance', ids[1]!]);
    expect(named.out).toMatch(new RegExp(`^Grievance ${ids[1]} in`));
  });

  it('says that two alike policies never part', async () => {
    const { out } = await journey(['--policies', 'base,zhuji-before', '--set', 'elderHours=1', '--grievance', '5']);
    expect(out).toContain('The paths never part.');
    expect(out).not.toContain('here they part');
  });

  it.each([
    [['--policies', 'base'], '--policies: needs exactly two policies, got base; expected a,b'],
    [['--policies', 'base,after,before'], '--policies: needs exactly two policies, got base,after,before'],
    [['--grievance', '999999999'], '--grievance: neither run has this grievance, got 999999999; expected 0 … '],
    [['--grievance', 'x'], '--grievance: neither run has this grievance, got x'],
    [['--grievance', '3.99'], '--grievance: neither run has this grievance, got 3.99'],
    [['--top', '0'], '--top: out of range, got 0; expected [1, 100]'],
  ])('refuses %j with the place, the value and what is expected', async (argv, said) => {
    const { code, messages } = await journey(argv);
    expect(code).not.toBe(0);
    expect(messages).toContain(said);
  });
});
