/** Longest wait for an animation frame. */
const mostMs = 250;

/**
 * Loads a module while `requestAnimationFrame` comes in any case: browsers give none to a frame that is out of sight, and the runtime of the cells,
 * which takes the function as it is loaded, would wait for ever.
 */
export async function withPatientFrames<Module>(load: () => Promise<Module>): Promise<Module> {
  const native = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) => {
    const once = (time: number) => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      callback(time);
    };
    const frame = native.call(window, once);
    const timer = setTimeout(() => once(performance.now()), mostMs);
    return frame;
  };
  try {
    return await load();
  } finally {
    window.requestAnimationFrame = native;
  }
}
