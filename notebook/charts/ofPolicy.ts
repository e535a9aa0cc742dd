import type { RenderFunction } from '@observablehq/plot';

/** Option of a mark that draws one policy: what it draws carries `data-policy`, so that a policy selected anywhere is highlighted here. */
export const ofPolicy = (id: string): { render: RenderFunction } => ({
  render(index, scales, values, dimensions, context, next) {
    const node = next!(index, scales, values, dimensions, context);
    node?.setAttribute('data-policy', id);
    return node;
  },
});
