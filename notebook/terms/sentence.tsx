import type { Part } from '../../report/verdict/richText.ts';
import { Term } from './term.tsx';

/** A sentence with its terms and numbers hoverable and its policies marked. */
export function SentenceText({ parts }: { readonly parts: readonly Part[] }) {
  // Parts of a sentence have no names of their own; the place in it is one.
  return <>{parts.map((part, place) => partOf(part, place))}</>;
}

function partOf(part: Part, key: number) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'policy':
      return (
        <b key={key} data-policy={part.policy}>
          {part.text}
        </b>
      );
    case 'term':
      return (
        <Term key={key} id={part.id}>
          {part.text}
        </Term>
      );
    case 'number':
      return (
        <Term key={key} id={part.term} {...(part.policy === undefined ? {} : { policy: part.policy })}>
          {part.text}
        </Term>
      );
  }
}
