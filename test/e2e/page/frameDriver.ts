import type { Frame, Page } from 'playwright-core';
import type { CellFault, FrameCell, FrameMessage, PageMessage } from '../../../notebook/frame/protocol.ts';

/** A frame for cells in a page that is open, made and spoken to as the page does it, with everything it has said. */
export interface FrameDriver {
  /** The document within, to look into. */
  readonly frame: Frame;
  send(message: PageMessage): Promise<void>;
  /** Defines cells of these sources, numbered from 1, and waits until each has run. Returns how each ended. */
  run(...sources: readonly (string | Partial<FrameCell>)[]): Promise<(CellFault | 'done')[]>;
  heard(): Promise<FrameMessage[]>;
  /** Text of a cell's output. */
  textOf(id: number): Promise<string>;
}

interface Driven {
  readonly frameMessages: FrameMessage[];
  readonly framePort: MessagePort;
  readonly windowMessages: unknown[];
}

export async function openFrame(page: Page, language: 'zh' | 'en' = 'en', workers = 1): Promise<FrameDriver> {
  await page.evaluate(
    async ([language, workers]) => {
      const iframe = document.createElement('iframe');
      iframe.setAttribute('sandbox', 'allow-scripts allow-downloads');
      iframe.src = './frame.html';
      iframe.style.cssText =
        'position:absolute;top:0;left:0;width:900px;height:2000px;border:0;z-index:9;background:#fff';
      const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }));
      document.body.append(iframe);
      await loaded;
      const { port1, port2 } = new MessageChannel();
      const frameMessages: unknown[] = [];
      const windowMessages: unknown[] = [];
      window.addEventListener('message', (event) => windowMessages.push(event.data));
      const ready = new Promise<void>((resolve) => {
        port1.onmessage = ({ data }) => {
          frameMessages.push(data);
          if (data?.kind === 'ready') resolve();
        };
      });
      Object.assign(window, { frameMessages, framePort: port1, windowMessages });
      const appearance = { language, dark: false, projector: false };
      iframe.contentWindow?.postMessage({ kind: 'start', appearance, workers }, '*', [port2]);
      await ready;
    },
    [language, workers] as const,
  );
  const handle = await page.$('iframe');
  const frame = (await handle?.contentFrame()) as Frame;
  const driver: FrameDriver = {
    frame,
    send: (message) =>
      page.evaluate((message) => (window as unknown as Driven).framePort.postMessage(message), message as object),
    async run(...sources) {
      const cells = sources.map(
        (source, index): FrameCell => ({
          id: index + 1,
          mode: 'js',
          hidden: false,
          source: '',
          ...(typeof source === 'string' ? { source } : source),
        }),
      );
      const from = (await driver.heard()).length;
      await driver.send({ kind: 'define', cells });
      await driver.send({ kind: 'places', places: cells.map(({ id }) => ({ id, top: (id - 1) * 150 })) });
      const ends = await page.waitForFunction(
        ([ids, from]) => {
          const heard = (window as unknown as Driven).frameMessages.slice(from);
          const last = ids.map((id) => heard.findLast((one) => one.kind === 'state' && one.id === id) as never);
          return last.every((one: { state: string } | undefined) => one !== undefined && one.state !== 'running')
            ? last.map(({ state, fault }: { state: string; fault?: unknown }) => fault ?? state)
            : undefined;
        },
        [cells.map(({ id }) => id), from] as const,
        { timeout: 30_000 },
      );
      return (await ends.jsonValue()) as (CellFault | 'done')[];
    },
    heard: () => page.evaluate(() => (window as unknown as Driven).frameMessages),
    textOf: (id) => frame.locator(`section[data-cell="${id}"] .output-content`).innerText(),
  };
  return driver;
}
