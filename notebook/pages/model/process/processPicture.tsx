import type { RefObject } from 'preact';
import { processStates } from '../../../../models/governance/process/states.ts';
import { type Transition, transitions } from '../../../../models/governance/process/transitions.ts';
import { pageTexts } from '../../../app/reader.ts';
import { box, frames, numberBelow, picture, places, ways } from './layout.ts';
import type { ProcessWords } from './processWords.ts';

/** What is chosen: `state:KEY` or `way:KEY`. */
export type Chosen = string;

interface Props {
  readonly words: ProcessWords;
  readonly chosen: Chosen;
  /** Of 1 000 grievances, by key of the transition; where a run has been measured. */
  readonly shares: Readonly<Record<string, number>> | null;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly onChoose: (chosen: Chosen) => void;
}

const items: readonly Chosen[] = [
  ...processStates.map(({ key }) => `state:${key}`),
  ...transitions.map(({ key }) => `way:${key}`),
];

/** Width of a line by how many of 1 000 grievances go that way. */
const widthOf = (perThousand: number): number => 1 + Math.min(7, Math.sqrt(perThousand) / 4);

const signs = (n: number): string => (n >= 100 ? n.toFixed(0) : n >= 1 ? n.toFixed(1) : n > 0 ? '< 1' : '0');

/** The declared states and the ways between them, drawn. Arrow keys go from one to the next; what has the focus is chosen. */
export function ProcessPicture({ words, chosen, shares, svg, onChoose }: Props) {
  const t = pageTexts.value.model.process;
  const current = items.includes(chosen) ? chosen : items[0];
  const item = (id: Chosen, label: string) => ({
    role: 'button' as const,
    tabIndex: id === current ? 0 : -1,
    'aria-pressed': id === chosen,
    'aria-label': label,
    'data-item': id,
    onFocus: () => onChoose(id),
    onClick: () => onChoose(id),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = items.indexOf((event.target as Element).getAttribute('data-item') ?? '');
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = items[(at + step + items.length) % items.length];
    svg.current?.querySelector<SVGElement>(`[data-item="${next}"]`)?.focus();
  };
  const lit = litBy(chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <svg
      ref={svg}
      class="process"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
      role="group"
      aria-label={t.title}
      data-chosen={chosen === '' ? undefined : 'yes'}
      onKeyDown={onKeyDown}
    >
      <defs>
        {['plain', 'lit', 'bears'].map((kind) => (
          <marker
            key={kind}
            id={`process-arrow-${kind}`}
            class={`process-head-${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 1 L10 5 L0 9 z" />
          </marker>
        ))}
      </defs>
      {Object.entries(frames).map(([key, [x, y, width, height]]) => (
        <g key={key} class={`process-frame process-${key}`}>
          <rect x={x} y={y} width={width} height={height} rx="10" />
          <text x={x + 12} y={key === 'case' ? y + 20 : y + height - 12}>
            {t.classes[key as 'case']}
          </text>
        </g>
      ))}
      {transitions.map(({ key, bears }: Transition) => {
        const kind = lit.has(`way:${key}`) ? 'lit' : bears === undefined ? 'plain' : 'bears';
        const share = shares?.[key];
        return (
          <g key={key} class={`process-lines process-${kind}`} data-bears={bears === undefined ? undefined : 'yes'}>
            {ways[key as keyof typeof ways].lines.map((line) => (
              <path
                key={line}
                d={line}
                marker-end={`url(#process-arrow-${kind})`}
                style={share === undefined ? undefined : { strokeWidth: widthOf(share) }}
              />
            ))}
          </g>
        );
      })}
      {processStates.map(({ key, class: kind }) => {
        const [x, y] = places[key];
        const id = `state:${key}`;
        return (
          <g
            key={key}
            class={`process-state process-${kind}`}
            data-lit={lit.has(id)}
            {...item(id, `${t.state}: ${words.states[key].label}`)}
          >
            <rect
              x={x - box.width / 2}
              y={y - box.height / 2}
              width={box.width}
              height={box.height}
              rx={kind === 'moment' ? 21 : 6}
            />
            <text x={x} y={y}>
              {words.states[key].label}
            </text>
          </g>
        );
      })}
      {transitions.map(({ key }) => {
        const [x, y, anchor] = ways[key].label;
        const id = `way:${key}`;
        const { label } = words.transitions[key];
        const width = widthOfText(label);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        const share = shares?.[key];
        return (
          <g key={key} class="process-way" data-lit={lit.has(id)} {...item(id, `${t.transition}: ${label}`)}>
            <rect class="process-hit" x={left - 3} y={y - 16} width={width + 6} height={24} rx="3" />
            <text x={x} y={y} text-anchor={anchor}>
              {label}
            </text>
            {share !== undefined && (
              <text class="process-share" x={x} y={y + numberBelow} text-anchor={anchor}>
                {signs(share)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** About how wide a label is; ideographs are twice as wide. */
const widthOfText = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{ASCII}/u.test(sign) ? 6.6 : 12.5), 4);

/** What belongs to what is chosen: a state with its ways in and out, a way with its states. */
function litBy(chosen: Chosen): ReadonlySet<string> {
  const [kind, key] = chosen.split(':');
  const lit = new Set<string>([chosen]);
  for (const one of transitions as readonly Transition[]) {
    const ends = [...one.from, ...one.to] as readonly string[];
    if (kind === 'state' && ends.includes(key!)) lit.add(`way:${one.key}`);
    if (kind === 'way' && one.key === key) for (const end of ends) lit.add(`state:${end}`);
  }
  return lit;
}
