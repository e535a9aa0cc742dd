import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';
import type { WordKind } from '../run/ledgerWorkerApi.ts';
import { type Meaning, meaningsOf, typesOfClasses } from './wordMeanings.ts';

/** As many as a reader can look through; the rest are rare. */
const mostWords = 200;

interface WordTableProps {
  readonly kind: WordKind;
  readonly words: readonly string[];
  readonly meaningOf: (word: string) => Meaning;
  readonly onMeaning: (word: string, meaning: Meaning) => void;
}

/** Words of a column, each with a choice of what it stands for. */
export function WordTable({ kind, words, meaningOf, onMeaning }: WordTableProps) {
  const { words: t } = pageTexts.value.ledger;
  const shown = words.slice(0, mostWords);
  return (
    <>
      <TableBox label={t.kinds[kind]}>
        <table class="robust-table ledger-words">
          <caption class="visually-hidden">{t.kinds[kind]}</caption>
          <thead>
            <tr>
              <th scope="col">{t.word}</th>
              <th scope="col">{t.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((word) => {
              const meaning = meaningOf(word);
              return (
                <tr key={word} data-read={meaning !== ''}>
                  <th scope="row">{word}</th>
                  <td>
                    <select
                      aria-label={fill(t.select, { word })}
                      value={meaning}
                      onChange={(event) => onMeaning(word, event.currentTarget.value)}
                    >
                      <option value="">{t.nothing}</option>
                      {kind === 'types' ? <TypeOptions /> : <Options kind={kind} />}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
      {shown.length < words.length && <p class="facts">{fill(t.more, { n: shown.length })}</p>}
    </>
  );
}

function Options({ kind }: { readonly kind: Exclude<WordKind, 'types'> }) {
  const texts: Readonly<Record<string, string>> = pageTexts.value.ledger.words[kind];
  return (
    <>
      {meaningsOf[kind].map((meaning) => (
        <option key={meaning} value={meaning}>
          {texts[meaning]}
        </option>
      ))}
    </>
  );
}

function TypeOptions() {
  const { words: t } = pageTexts.value.ledger;
  const { types: names } = chartReader.value.texts.report.journey;
  return (
    <>
      {typesOfClasses.map(({ caseClass, types }) => (
        <optgroup key={caseClass} label={t.classes[caseClass]}>
          <option value={caseClass}>{fill(t.classOnly, { class: t.classes[caseClass] })}</option>
          {types.map((type) => (
            <option key={type} value={`${caseClass}/${type}`}>
              {names[type]}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
