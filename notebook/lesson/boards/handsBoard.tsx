import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Hand, hands, mostHands } from '../answers/answer.ts';

export interface HandsBoardProps {
  readonly counts: Readonly<Record<Hand, number>>;
  readonly onCounts?: (counts: Readonly<Record<Hand, number>>) => void;
  readonly words: Readonly<Record<Hand, string>>;
  /** What the worlds say; absent before. */
  readonly right?: Hand;
  readonly rightText?: string;
  readonly label: string;
}

/** A show of hands, typed in: three answers with their counts; with `right`, the one that the worlds give is framed. */
export function HandsBoard({ counts, onCounts, words, right, rightText, label }: HandsBoardProps) {
  const [chosen, setChosen] = useState(0);
  const options = useRef<(HTMLDivElement | null)[]>([]);
  useEffect(() => {
    if (onCounts !== undefined) options.current[0]?.focus();
  }, [onCounts === undefined]);
  const most = Math.max(1, ...hands.map((hand) => counts[hand]));
  const set = (hand: Hand, count: number) => onCounts?.({ ...counts, [hand]: Math.min(mostHands, Math.max(0, count)) });
  const choose = (to: number) => {
    const next = Math.min(hands.length - 1, Math.max(0, to));
    setChosen(next);
    options.current[next]?.focus();
  };
  const onKey = (event: TargetedKeyboardEvent<HTMLDivElement>, place: number) => {
    if (onCounts === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const hand = hands[place]!;
    const count = counts[hand];
    const step = event.shiftKey ? 5 : 1;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => choose(place - 1),
      ArrowRight: () => choose(place + 1),
      ArrowUp: () => set(hand, count + step),
      ArrowDown: () => set(hand, count - step),
      Delete: () => set(hand, 0),
      Backspace: () => set(hand, Math.floor(count / 10)),
    };
    const digit = /^\d$/.test(event.key) ? Number(event.key) : undefined;
    const act = acts[event.key] ?? (digit === undefined ? undefined : () => set(hand, digitsOf(count, digit)));
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as these three.
    <div class="hands" role="group" aria-label={label}>
      {hands.map((hand, place) => (
        <div
          key={hand}
          ref={(element) => {
            options.current[place] = element;
          }}
          class={`hand ${right === hand ? 'right' : ''}`}
          {...(onCounts === undefined
            ? {}
            : {
                role: 'spinbutton',
                tabIndex: place === chosen ? 0 : -1,
                'aria-label': words[hand],
                'aria-valuenow': counts[hand],
                'aria-valuemin': 0,
                'aria-valuemax': mostHands,
                onKeyDown: (event: TargetedKeyboardEvent<HTMLDivElement>) => onKey(event, place),
                onFocus: () => setChosen(place),
              })}
        >
          <p class="hand-word">{words[hand]}</p>
          <p class="hand-count">{counts[hand]}</p>
          <div class="hand-bar">
            <div style={{ width: `${(100 * counts[hand]) / most}%` }} />
          </div>
          {onCounts !== undefined && (
            <p class="hand-buttons">
              <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => set(hand, counts[hand] - 1)}>
                −
              </button>
              <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => set(hand, counts[hand] + 1)}>
                +
              </button>
            </p>
          )}
          {right === hand && <p class="hand-right">{rightText}</p>}
        </div>
      ))}
    </div>
  );
}

/** Digits are typed one after the other; a fourth begins anew. */
const digitsOf = (count: number, digit: number): number =>
  count * 10 + digit > mostHands ? digit : count * 10 + digit;
