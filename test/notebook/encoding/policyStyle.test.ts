import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../../notebook/encoding/palette.ts';
import { stylesOf } from '../../../notebook/encoding/policyStyle.ts';
import { policyOf } from '../../../scenarios/catalogue.ts';

const kindsOf = (...ids: string[]) =>
  stylesOf(ids.map((id) => policyOf(id))).map(({ finding, allocation, shade }) => `${finding} ${allocation} ${shade}`);

describe('the style of a policy', () => {
  it('is its own cell for the four arrangements', () => {
    expect(
      kindsOf('reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'),
    ).toEqual(['reactive centralized 0', 'reactive devolved 0', 'preventive centralized 0', 'preventive devolved 0']);
  });

  it('is that of the nearest pole for others, in another shade where two fall together', () => {
    expect(kindsOf('conditional', 'preventive-devolved')).toEqual(['preventive devolved 0', 'preventive devolved 1']);
    expect(kindsOf('q-county-before')).toEqual(['reactive centralized 0']);
  });

  it('has a sign of its own in a comparison of eight policies, where shades repeat', () => {
    const modes = ['government-led', 'market-led', 'self-governance', 'expert-led'];
    const four = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];
    const styles = stylesOf([...four, ...modes].map((id) => policyOf(id)));
    expect(new Set(styles.map((style) => `${style.finding} ${symbolOf(style)}`)).size).toBe(8);
  });
});
