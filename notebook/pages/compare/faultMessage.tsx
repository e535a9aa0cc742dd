import { faultText } from '../../../locales/faultText.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { language } from '../../app/reader.ts';

/** Faults in the reader's language, said at once to those who do not see them; nothing where there are none. */
export function FaultMessage({ faults, lead }: { readonly faults: readonly Fault[]; readonly lead?: string }) {
  if (faults.length === 0) return null;
  return (
    <div class="message" role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.path}`}>{faultText(fault, language.value)}</li>
        ))}
      </ul>
    </div>
  );
}
