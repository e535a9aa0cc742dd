import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { servePage } from '../pageServer.ts';

export const serveDefaults = { host: '127.0.0.1', port: 4173 } as const;

/** Options of `serve` as the command line gives them. */
export interface RawServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly folder?: string;
}

/** Serves the page and says where, until it is interrupted. Throws the faults of the options, and those of `servePage`. */
export async function serve(raw: RawServeOptions, host: Host, texts: Texts): Promise<number> {
  const reader = new OptionReader();
  const port = reader.integer('--port', raw.port, 0, 65_535, serveDefaults.port);
  reader.done();
  const server = await servePage({
    folder: raw.folder ?? host.pageFolder,
    host: raw.host ?? serveDefaults.host,
    port,
    loopbackOnly: raw.host === undefined,
  });
  host.out(`${fill(texts.report.serve.at, { url: server.url })}\n`);
  host.message(`${raw.host === undefined ? texts.report.serve.stop : texts.report.serve.stopOpen}\n`);
  await new Promise<void>((interrupted) => {
    const stopListening = host.onInterrupt(() => {
      stopListening();
      interrupted();
    });
  });
  await server.close();
  return exitCodes.done;
}
