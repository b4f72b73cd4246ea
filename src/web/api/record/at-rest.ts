/** Something that is done once nothing has put it off for so long. */
export interface AtRest {
  /** Does it after so many milliseconds from now, and not before. */
  within(milliseconds: number): void;
  readonly stop: () => void;
}

/** Each key that is typed puts it off, and only looks at the clock: a timer is not set and taken back for every one. */
export function atRest(act: () => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firesAt = 0;
  let dueAt = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = (milliseconds: number) => {
    firesAt = performance.now() + milliseconds;
    timer = setTimeout(look, milliseconds);
  };
  const look = () => {
    timer = undefined;
    const left = dueAt - performance.now();
    if (left > 1) wait(left);
    else act();
  };
  return {
    within(milliseconds) {
      dueAt = performance.now() + milliseconds;
      if (timer !== undefined && firesAt <= dueAt) return;
      stop();
      wait(milliseconds);
    },
    stop,
  };
}
