import type { Part } from '../../report/verdict/richText.ts';
import { Term } from './term.tsx';
import type { TermId } from './termText.ts';

export interface SentenceTextProps {
  readonly parts: readonly Part[];
  /** The policy it is about: its name stands out among those it names. */
  readonly policy?: string;
}

/** A sentence with its terms and numbers hoverable and its policies marked. */
export function SentenceText({ parts, policy }: SentenceTextProps) {
  // A verdict marks none but known terms: tested over all verdicts.
  // Parts of a sentence have no names of their own; the place in it is one.
  return <>{parts.map((part, place) => partOf(part, place, policy))}</>;
}

function partOf(part: Part, key: number, about?: string) {
  const text = glued(part.text);
  switch (part.kind) {
    case 'text':
      return text;
    case 'policy': {
      const Name = about === undefined || about === part.policy ? 'b' : 'span';
      return (
        <Name key={key} data-policy={part.policy}>
          {text}
        </Name>
      );
    }
    case 'term':
      return (
        <Term key={key} id={part.id as TermId}>
          {text}
        </Term>
      );
    case 'number':
      return (
        <Term key={key} id={part.term as TermId} {...(part.policy === undefined ? {} : { policy: part.policy })}>
          {part.term.startsWith('outcome:') ? <b>{text}</b> : text}
        </Term>
      );
  }
}

/** A percent sign does not begin a line. */
const glued = (text: string): string => text.replace(/(?<=\d|^) (?=%)/g, '\u00a0');
