export interface LegendEntry {
  readonly kind: 'room' | 'given' | 'band' | 'line' | 'dot' | 'marker';
  readonly text: string;
  readonly colour?: string;
}

/** What the marks of a board stand for. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul class="board-legend">
      {entries.map(({ kind, text, colour }) => (
        <li key={kind}>
          <svg viewBox="0 0 40 20" aria-hidden="true" style={colour === undefined ? undefined : { color: colour }}>
            {kind === 'room' && <path class="board-room" d="M2,14L14,6L26,12L38,4" />}
            {kind === 'given' && <path class="board-given" d="M2,10H38" />}
            {kind === 'band' && <rect class="board-band" x="2" y="3" width="36" height="14" />}
            {kind === 'line' && <path class="board-median" d="M2,10H38" />}
            {kind === 'dot' && <circle class="board-dot" cx="20" cy="10" r="6" />}
            {kind === 'marker' && <path class="board-marker" d="M20,2L29,18H11Z" />}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
