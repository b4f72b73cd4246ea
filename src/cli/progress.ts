const redrawMs = 100;

/** Shows how far something long is: one line that is redrawn on a terminal, one line a step elsewhere. */
export class ProgressLine {
  #step = '';
  #drawnAt = 0;

  /** Shows a step, and how much of it is done where that is known. */
  show(step: string, doneBytes = 0, totalBytes = 0): void {
    const isNew = step !== this.#step;
    this.#step = step;
    if (!process.stderr.isTTY) {
      if (isNew) console.error(`${step} …`);
      return;
    }
    const now = performance.now();
    if (!isNew && now - this.#drawnAt < redrawMs && doneBytes < totalBytes) return;
    this.#drawnAt = now;
    const share = totalBytes > 0 ? ` ${Math.floor((100 * doneBytes) / totalBytes)} %` : '';
    process.stderr.write(`\r\x1b[K${step} …${share}`);
  }

  /** Takes the line away; what comes next starts on a clean one. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}
