/** In place of the notebook kit's compiler of TypeScript, which the page does without. */
export function transpileTypeScript(): never {
  throw new SyntaxError('TypeScript');
}
