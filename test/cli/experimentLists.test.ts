import { describe, expect, it } from 'vitest';
import { runCommand } from './testHost.ts';

describe('Experiments in lists and explanations', () => {
  it('are listed with label and design', async () => {
    const { out } = await runCommand(['list', 'experiments']);
    expect(out).toMatch(/deciding-tornado +Deciding uncertainties: one at a time +one factor at a time/);
  });

  it('are explained with policies, size, factors and outcomes, in both languages', async () => {
    const { out } = await runCommand(['explain', 'prevention-fraction']);
    expect(out.replace(/\s+/g, ' ')).toContain('points × policies × worlds: 16 × 1 × 10 = 160 runs');
    expect(out).toContain('patrol share of hours (patrolHoursShare): [0.05, 0.25] share');
    expect((await runCommand(['explain', 'prevention-fraction'], { env: {} })).out).toContain('巡查工时占比');
    expect((await runCommand(['explain', 'prevention-fractions'])).messages).toContain('prevention-fraction');
  });
});
