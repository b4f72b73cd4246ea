import { type Amount, barText, plainText } from './progress-text.ts';
import { cut } from './shown-width.ts';

const redrawMs = 100;
const logMs = 10_000;

/** Shows how far something long is: one line that is redrawn on a terminal, a line now and then elsewhere. */
export class ProgressLine {
  readonly #out = process.stderr;
  readonly #isQuiet: boolean;
  #step = '';
  #startedAt = 0;
  #shownAt = 0;

  /** A quiet one says nothing into a log: a program that asked for JSON reads what is there. */
  constructor({ isQuiet = false } = {}) {
    this.#isQuiet = isQuiet && !this.#out.isTTY;
  }

  /** Shows a step, and how much of it is done where that is known. */
  show(step: string, amount?: Amount): void {
    if (this.#isQuiet) return;
    const now = performance.now();
    const isNew = step !== this.#step;
    if (isNew) [this.#step, this.#startedAt] = [step, now];
    const isLast = amount?.total != null && amount.done >= amount.total;
    const pause = this.#out.isTTY ? redrawMs : logMs;
    if (!isNew && now - this.#shownAt < pause && !(isLast && this.#out.isTTY)) return;
    this.#shownAt = now;
    const known = amount && { ...this.#pace(amount, now), ...amount };
    if (this.#out.isTTY) {
      const text = known ? barText(step, known) : `${step} …`;
      this.#out.write(`\r\x1b[K${cut(text, (this.#out.columns || 80) - 1)}`);
    } else {
      console.error(known && !isNew ? plainText(step, known) : `${step} …`);
    }
  }

  /** Takes the line away; what comes next starts on a clean one. */
  clear(): void {
    if (this.#step !== '' && this.#out.isTTY) this.#out.write('\r\x1b[K');
    this.#step = '';
  }

  /** The step's own pace so far, for what comes without one. */
  #pace({ done, total }: Amount, now: number): Pick<Amount, 'perSecond' | 'secondsLeft'> {
    const seconds = (now - this.#startedAt) / 1000;
    if (seconds < 1 || done <= 0) return {};
    const perSecond = done / seconds;
    return { perSecond, ...(total === null ? {} : { secondsLeft: Math.max(0, total - done) / perSecond }) };
  }
}

/** Does the work under a progress line, and takes the line away whatever comes of it. */
export async function withProgress<Value>(
  { inJson }: { inJson: boolean },
  work: (line: ProgressLine) => Promise<Value>,
): Promise<Value> {
  const line = new ProgressLine({ isQuiet: inJson });
  try {
    return await work(line);
  } finally {
    line.clear();
  }
}
