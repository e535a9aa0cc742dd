import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { WithCode } from './atHand/withCode.tsx';
import { plainWords } from './document/plainWords.ts';
import type { ExploreModel } from './exploreModel.ts';

/** Why a file or an example is not on screen. */
export interface Trouble {
  readonly said: string;
  readonly faults: readonly Fault[];
}

/** Of a file, as it is said. */
const longestName = 80;

interface Props {
  readonly model: ExploreModel;
  readonly trouble: Trouble | undefined;
  readonly onDismiss: () => void;
}

/** What the reader must know before going on: cells that wait for a word, cells that do not answer, files that could not be opened. */
export function Banners({ model, trouble, onDismiss }: Props) {
  const { word, trouble: words, bar } = pageTexts.value.explore;
  const origin = model.origin.value;
  const status = model.runs.status.value;
  const isForeign = model.isForeign.value;
  const from =
    origin.kind === 'file'
      ? fill(word.file, { name: plainWords(origin.name, longestName) })
      : isForeign
        ? word.foreignDraft
        : word.draft;
  return (
    <>
      {trouble === undefined ? null : (
        <div class="message" role="alert">
          <p>{trouble.said}</p>
          {trouble.faults.length === 0 ? null : (
            <ul>
              {trouble.faults.map((fault) => (
                <li key={fault.code}>{faultText(fault, language.value)}</li>
              ))}
            </ul>
          )}
          <button type="button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
      {model.isTrusted.value ? null : (
        <section class="message notice explore-word" aria-live="polite">
          <p>
            {from}
            {isForeign ? ` ${word.can}` : ''}
          </p>
          <button type="button" class="primary" onClick={() => void model.runAll()}>
            {word.run}
          </button>
        </section>
      )}
      {status === 'silent' ? (
        <div class="message notice explore-word" role="alert">
          <p>{words.silent}</p>
          <button type="button" class="primary" onClick={() => model.stop()}>
            {bar.stop}
          </button>
        </div>
      ) : null}
      {status === 'broken' ? (
        <div class="message explore-word" role="alert">
          <p>{words.broken}</p>
        </div>
      ) : null}
      {status === 'unreachable' ? (
        <div class="message explore-word" role="alert">
          <p>
            <WithCode text={words.unreachable} />
          </p>
          <button type="button" onClick={() => void model.runAll()}>
            {words.again}
          </button>
        </div>
      ) : null}
    </>
  );
}
