const mostSamples = 3;
const rowsLookedAt = 5000;

/** What shows that the text of a table is read rightly: words with letters that may be misread, and a cell of two lines. */
export class Written {
  readonly #words = new Set<string>();
  #rows = 0;
  breakInLine: number | null = null;

  constructor(header: readonly string[]) {
    for (const name of header) this.#noteWords(name);
  }

  note(cells: readonly string[], line: number): void {
    this.#rows += 1;
    if (this.#rows > rowsLookedAt) return;
    if (this.breakInLine === null && cells.some((cell) => cell.trim().includes('\n')))
      this.breakInLine = line;
    if (this.#words.size < mostSamples) for (const cell of cells) this.#noteWords(cell);
  }

  get samples(): string[] {
    return [...this.#words];
  }

  #noteWords(text: string): void {
    if (this.#words.size >= mostSamples) return;
    const word = /[^\s,;"]*[^\p{ASCII}\s][^\s,;"]*/u.exec(text)?.[0];
    if (word !== undefined) this.#words.add(word.slice(0, 40));
  }
}
