import type { ComponentChildren } from 'preact';

/** A part that opens and closes; closed, it says in short what it holds. */
export function Fold(props: {
  readonly id: string;
  readonly open: boolean;
  readonly title: string;
  readonly digest: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="settings-part" id={props.id} open={props.open}>
      <summary>
        <h3>{props.title}</h3>
        <span class="settings-digest">{props.digest}</span>
      </summary>
      <div class="settings-body">{props.children}</div>
    </details>
  );
}
