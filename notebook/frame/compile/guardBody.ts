import { type AnyNode, type Function as FunctionNode, parseExpressionAt } from 'acorn';
import { simple } from 'acorn-walk';
import { type Edit, edited } from './edits.ts';
import { guardName, importName } from './guardNames.ts';

export interface GuardedBody {
  /** The body with guards, line for line. */
  readonly text: string;
  /** Texts of the functions in it as they were written, by their guarded texts: what `toString` gives. */
  readonly written: ReadonlyMap<string, string>;
  /** Modules it imports by name, as the notebook kit resolved them. */
  readonly imports: readonly string[];
}

/**
 * Puts a guard into every loop and function of a cell's body, and the frame's own import in place of the browser's. Throws a SyntaxError as acorn
 * does for what the notebook kit lets through and no script may hold (`import.meta`).
 */
export function guardBody(body: string, cell: number): GuardedBody {
  const edits: Edit[] = [];
  const functions: { readonly start: number; readonly end: number }[] = [];
  const imports: string[] = [];
  const insert = (owner: AnyNode, at: number, text: string) => edits.push({ start: at, end: at, text, owner });

  const guardLoop = (loop: AnyNode & { body: AnyNode }) => {
    const { body: inner } = loop;
    if (inner.type === 'BlockStatement') insert(loop, inner.start + 1, `${guardName}();`);
    else {
      insert(loop, inner.start, `{${guardName}();`);
      insert(loop, inner.end, '}');
    }
  };
  const guardFunction = (node: FunctionNode) => {
    const owner = node as AnyNode;
    functions.push(node);
    if (node.body.type !== 'BlockStatement') {
      insert(owner, node.body.start, `(${guardName}(),`);
      insert(owner, node.body.end, ')');
      return;
    }
    const directive = node.body.body.findLast((one) => 'directive' in one && one.directive !== undefined);
    insert(owner, directive?.end ?? node.body.start + 1, `;${guardName}();`);
  };
  const root = parseExpressionAt(body, 0, { ecmaVersion: 'latest', sourceType: 'script' });
  simple(root, {
    ForStatement: guardLoop,
    ForInStatement: guardLoop,
    ForOfStatement: guardLoop,
    WhileStatement: guardLoop,
    DoWhileStatement: guardLoop,
    Function: guardFunction,
    // A method's text begins with its name.
    Property(node) {
      if (node.method || node.kind !== 'init') functions.push(node);
    },
    MethodDefinition: (node) => functions.push(node),
    ImportExpression(node) {
      const { source } = node;
      if (source.type === 'Literal' && typeof source.value === 'string') imports.push(source.value);
      const start = node.start;
      edits.push({ start, end: body.indexOf('(', start) + 1, text: `${importName}(${cell},`, owner: node });
    },
  });
  const written = functions.map(({ start, end }) => [edited(body, edits, start, end), body.slice(start, end)] as const);
  return { text: edited(body, edits), written: new Map(written), imports };
}
