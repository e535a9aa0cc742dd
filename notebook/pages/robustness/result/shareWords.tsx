import { sharePercent, shareText } from '../../../../report/decision/decisionWords.ts';
import type { Estimate } from '../../../../sim/analysis/sensitivity/sensitivity.ts';
import { chartReader } from '../../../app/reader.ts';

/** A share and its interval, which go on to the next line whole where a column is narrow. */
export function ShareWords({ share }: { readonly share: Estimate }) {
  const { texts } = chartReader.value;
  const [value, all] = [sharePercent(share.value, texts), shareText(share, texts)];
  if (!all.startsWith(value)) return <strong>{all}</strong>;
  return (
    <span class="robust-share">
      <strong>{value}</strong>
      <wbr />
      <span>{all.slice(value.length)}</span>
    </span>
  );
}
