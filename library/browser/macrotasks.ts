/**
 * A function whose promises resolve in a task of their own, first come first served, so that messages and input that wait are handled before. A
 * message to oneself does it in microseconds, where browsers stretch nested timers to 4 ms.
 */
export function macrotasks(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
