import { faultText } from '../../../locales/faultText.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../app/reader.ts';

interface FaultMessageProps {
  readonly faults: readonly Fault[];
  readonly lead?: string;
  /** Where the reader may put the message away. */
  readonly onClose?: () => void;
}

/** Faults in the reader's language, said at once to those who do not see them; nothing where there are none. */
export function FaultMessage({ faults, lead, onClose }: FaultMessageProps) {
  if (faults.length === 0) return null;
  return (
    <div class="message" role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.path}`}>{faultText(fault, language.value)}</li>
        ))}
      </ul>
      {onClose !== undefined && (
        <button type="button" onClick={onClose}>
          {pageTexts.value.share.close}
        </button>
      )}
    </div>
  );
}
