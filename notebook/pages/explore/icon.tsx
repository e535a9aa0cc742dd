/** Drawn, since no font has all of these signs. */
const paths = {
  enter: 'M2 8h9M7.5 4 11.5 8l-4 4M14 3v10',
  pin: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  above: 'M2 13h12M8 10V2M4.5 6h7',
  below: 'M2 3h12M8 6v8M4.5 10h7',
  delete: 'M3 4.5h10M6 4V2.5h4V4M4.5 4.5 5 13.5h6l.5-9M7 7v4M9 7v4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="explore-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
