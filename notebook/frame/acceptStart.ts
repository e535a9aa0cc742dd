import type { FrameStart } from './protocol.ts';

/** The first message of the parent that starts the frame, with its port; all others are ignored. */
export function acceptStart(): Promise<{ readonly port: MessagePort; readonly start: FrameStart }> {
  return new Promise((accepted) => {
    const listen = (event: MessageEvent) => {
      const [port] = event.ports;
      if (event.source !== window.parent || event.data?.kind !== 'start' || port === undefined) return;
      window.removeEventListener('message', listen);
      accepted({ port, start: event.data as FrameStart });
    };
    window.addEventListener('message', listen);
  });
}
