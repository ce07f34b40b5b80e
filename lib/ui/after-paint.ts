/** A hidden page paints nothing: it is given this many milliseconds. */
const HIDDEN = 100;

/** Calls `run` once what was drawn just now is on the screen and the page has answered; returns what takes it back. */
export function afterPaint(run: () => void): () => void {
  let frame = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(soon);
    clearTimeout(late);
  };
  const go = (): void => {
    stop();
    run();
  };
  const late = setTimeout(go, HIDDEN);
  frame = requestAnimationFrame(() => {
    soon = setTimeout(go, 0);
  });
  return stop;
}
