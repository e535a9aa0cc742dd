import { parseSync } from 'vite';

/** A node of the ESTree the parser gives; which fields there are depends on `type`. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Called for a node, the node it stands in and the field it stands at. */
export type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void;

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function walk(node: SyntaxNode, parent: SyntaxNode | undefined, field: string, visit: Visit): void {
  visit(node, parent, field);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node, name, visit);
  }
}

/** Visits every node of a TypeScript source, parents first. Throws on a syntax error, so that nothing passes unread. */
export function visitSource(file: string, source: string, visit: Visit): void {
  const { program, errors } = parseSync(file, source);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: cannot be parsed: ${first.message}`);
  walk(program as unknown as SyntaxNode, undefined, '', visit);
}

/** The name a member access, destructuring or call reaches for: `x.name`, `x['name']`, `{ name } = x`. */
export function memberName(node: SyntaxNode): string | undefined {
  const key = (node.type === 'MemberExpression' ? node.property : node.key) as SyntaxNode | undefined;
  if (key === undefined) return undefined;
  if (key.type === 'Identifier') return node.computed === true ? undefined : (key.name as string);
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}
