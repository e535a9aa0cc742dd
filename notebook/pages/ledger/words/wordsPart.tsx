import { fill } from '../../../../locales/fill.ts';
import { pageTexts } from '../../../app/reader.ts';
import type { LedgerModel } from '../ledgerModel.ts';
import { type ReadFound, type WordKind, wordKinds } from '../run/ledgerWorkerApi.ts';
import { meaningIn } from './wordMeanings.ts';
import { WordTable } from './wordTable.tsx';

/** What each word of a ledger that was read stands for, to be corrected; nothing before. */
export function WordsPart({ model }: { readonly model: LedgerModel }) {
  const { words: t } = pageTexts.value.ledger;
  const read = model.read.value;
  if (read === null || read.said === null) return null;
  const { corrected, isCounting } = model.words;
  const changes = wordKinds.reduce((sum, kind) => sum + Object.keys(corrected.value[kind] ?? {}).length, 0);
  return (
    <section class="ledger-part" aria-labelledby="ledger-words">
      <h2 id="ledger-words">{t.heading}</h2>
      <p>{t.lead}</p>
      {wordKinds.map((kind) => (
        <Kind key={kind} kind={kind} read={read} model={model} />
      ))}
      <p role="status" class="ledger-status">
        {isCounting.value ? t.counting : changes > 0 ? fill(t.counted, { n: changes }) : ''}
      </p>
    </section>
  );
}

interface KindProps {
  readonly kind: WordKind;
  readonly read: ReadFound;
  readonly model: LedgerModel;
}

function Kind({ kind, read, model }: KindProps) {
  const { words: t } = pageTexts.value.ledger;
  const words = read.words[kind];
  if (words.length === 0) return <p class="facts">{fill(t.none, { kind: t.kinds[kind] })}</p>;
  const corrected = model.words.corrected.value;
  const unknown = words.filter((word) => meaningIn(read.reading, corrected, kind, word) === '').length;
  return (
    <details class="ledger-listed" data-kind={kind}>
      <summary>{fill(t.summary, { kind: t.kinds[kind], n: words.length, unknown })}</summary>
      <WordTable
        kind={kind}
        words={words}
        meaningOf={(word) => meaningIn(read.reading, corrected, kind, word)}
        onMeaning={(word, meaning) => void model.words.set(kind, word, meaning)}
      />
    </details>
  );
}
