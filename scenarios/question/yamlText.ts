import { Document, isScalar, Scalar, visit } from 'yaml';

/** Plain data as YAML that a person can read and edit; texts of files of the reader's own (`text`) stand in blocks. */
export function yamlText(value: object): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, { key, value: node }) {
      if (!isScalar(key) || !isScalar(node) || key.value !== 'text' || typeof node.value !== 'string') return;
      node.type = isBlock(node.value) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A block would lose a text of blanks, and makes one line end of the two characters that end lines elsewhere. */
const isBlock = (text: string): boolean => /\S/.test(text) && !text.includes('\r');
