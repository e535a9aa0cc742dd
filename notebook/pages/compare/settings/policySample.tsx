import { colourOf, dashOf } from '../../../encoding/palette.ts';
import type { PolicyStyle } from '../../../encoding/policyStyle.ts';

/** The line a policy is drawn with in every chart. */
export function PolicySample({ style }: { readonly style: PolicyStyle }) {
  return (
    <svg class="settings-sample" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
      <line
        x1="1"
        x2="35"
        y1="5"
        y2="5"
        stroke-width="3"
        style={{ stroke: colourOf(style) }}
        stroke-dasharray={dashOf(style) ?? undefined}
      />
    </svg>
  );
}
