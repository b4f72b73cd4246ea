import { v7 as newId } from 'uuid';

/**
 * Words and ids that can be told from all others wherever they turn up, and who may read each. What nobody may read has
 * no readers.
 */
export class Marks {
  readonly #marks: { mark: string; where: string; readers: readonly string[] }[] = [];

  /** A word of letters and digits alone, so that neither a format nor an escape changes it. */
  word(where: string, ...readers: string[]): string {
    const mark = `Zx${where.replaceAll(/[^a-zA-Z]/g, '')}${this.#marks.length}q`;
    this.#marks.push({ mark, where, readers });
    return mark;
  }

  id(where: string, ...readers: string[]): string {
    const mark = newId();
    this.known(where, mark, ...readers);
    return mark;
  }

  /** Something that was there before. */
  known(where: string, mark: string, ...readers: string[]): void {
    this.#marks.push({ mark, where, readers });
  }

  /** Where what stands in a text comes from that this reader may not read. */
  notFor(reader: string, text: string): string[] {
    return this.#in(text).flatMap(({ where, readers }) => (readers.includes(reader) ? [] : [where]));
  }

  /** All that stands in a text, whoever may read it. */
  namedIn(text: string): string[] {
    return this.#in(text).map(({ where }) => where);
  }

  get all(): string[] {
    return this.#marks.map(({ where }) => where);
  }

  #in(text: string) {
    const small = text.toLowerCase();
    return this.#marks.filter(({ mark }) => small.includes(mark.toLowerCase()));
  }
}
