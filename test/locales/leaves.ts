/** Every text of a tree of texts by its path. */
export function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = `${path}/${key}`;
    if (typeof value === 'string') found.set(at, value);
    else for (const [inner, text] of leaves(value as object, at)) found.set(inner, text);
  }
  return found;
}
