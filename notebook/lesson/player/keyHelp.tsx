import { lessonReader } from '../lessonReader.ts';

/** All keys of the player, over the picture. */
export function KeyHelp() {
  const { help } = lessonReader.value.player;
  return (
    <div class="lesson-help" role="dialog" aria-label={help.heading}>
      <h2>{help.heading}</h2>
      <dl>
        {help.rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{help.close}</p>
    </div>
  );
}
