import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeInChromium } from './describeInChromium.ts';
import { openFrame } from './frameDriver.ts';

describeInChromium('In the frame', (bench) => {
  it('figures and rows can be taken away, and Escape leaves an output', async () => {
    const { page } = await bench.open('#/');
    const frame = await openFrame(page);
    await frame.run(
      'const rows = [{ day: 1, cases: 3, note: "=1+1" }, { day: 2, cases: null }]',
      'Plot.lineY(rows, { x: "day", y: "cases", title: "c" }).plot({ height: 120 })',
    );
    const save = async (id: number, name: string) => {
      const section = frame.frame.locator(`section[data-cell="${id}"]`);
      const download = page.waitForEvent('download');
      await section.getByRole('button', { name }).press('Enter');
      const file = await download;
      return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')] as const;
    };
    expect(await save(1, 'Save the data as CSV')).toEqual(['rows.csv', "\ufeffday,cases,note\n1,3,'=1+1\n2,,\n"]);
    const [name, svg] = await save(2, 'Save the figure as SVG');
    expect(name).toBe('cell-2.svg');
    expect(svg).toMatch(/^<\?xml[\s\S]*<path/);
    expect((await save(2, 'Save the figure as PNG'))[1]).toContain('PNG');
    await frame.send({ kind: 'enter', id: 2 });
    await page.keyboard.press('Escape');
    await expect.poll(() => frame.heard()).toContainEqual({ kind: 'leave', id: 2 });
  });
});
