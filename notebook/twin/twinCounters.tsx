import { countAt } from './daySentence.ts';
import type { CounterKey } from './timeline/dailyCounts.ts';
import type { TwinPlayer } from './twinPlayer.ts';
import type { TwinWords } from './twinWords.ts';

const nowKeys: readonly CounterKey[] = ['latent', 'open'];
const soFarKeys: readonly CounterKey[] = [
  'settled',
  'neighbours',
  'replied',
  'lapsed',
  'escalated',
  'wrongDesks',
  'hours',
];

/** Numbers of both sides up to the day, in one table. */
export function TwinCounters({
  player,
  words,
  note,
}: {
  readonly player: TwinPlayer;
  readonly words: TwinWords;
  readonly note: string;
}) {
  const { counters, sides } = words.twin;
  const day = player.day.value;
  const cell = (side: 0 | 1, key: CounterKey) => (
    <td key={`${side} ${key}`} data-side={side}>
      {Math.round(countAt(player.twin, side, key, day))
        .toLocaleString('en-US')
        .replaceAll(',', '\u202f')}
    </td>
  );
  const keys = [...nowKeys, ...soFarKeys];
  return (
    <div class="twin-counters">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="twin-table" tabIndex={0} aria-label={counters.label}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={nowKeys.length}>
                {counters.now}
              </th>
              <th scope="colgroup" colSpan={soFarKeys.length}>
                {counters.soFar}
              </th>
            </tr>
            <tr>
              <td />
              {keys.map((key) => (
                <th key={key} scope="col">
                  {counters.names[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {([0, 1] as const).map((side) => (
              <tr key={side}>
                <th scope="row" data-side={side}>
                  {sides[side]} {words.labels[side]}
                </th>
                {keys.map((key) => cell(side, key))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="twin-note">{note}</p>
    </div>
  );
}
