/** A text with its parts between backticks as code. */
export function WithCode({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}</>;
}
