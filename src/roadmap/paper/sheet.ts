import PDFDocument from 'pdfkit';
import { runsOf, typefaces, type Weight } from './letters.ts';
import type { Picture } from './picture-on-paper.ts';

export interface Look {
  readonly size: number;
  readonly weight?: Weight;
  readonly color: string;
  /** Points between its lines. */
  readonly gap?: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SheetOf {
  readonly title: string;
  readonly author: string;
  readonly locale: string;
  /** When it was made. */
  readonly at: string;
}

type Part = PDFKit.PDFStructureElement;

export const margin = 56;

/**
 * A document on A4 that is read aloud in its order, in its language: every text is part of its structure, and what only
 * looks is none.
 */
export class Sheet {
  readonly width: number;
  y = margin;
  readonly #document: PDFKit.PDFDocument;
  readonly #root: Part;
  readonly #done: Promise<Buffer>;
  #into: Part;

  constructor({ title, author, locale, at }: SheetOf) {
    const made = new Date(at);
    this.#document = new PDFDocument({
      ...{ size: 'A4', margin, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true },
      lang: locale,
      info: { Title: title, Author: author, CreationDate: made, ModDate: made },
    });
    for (const [name, typeface] of typefaces()) this.#document.registerFont(name, typeface);
    const parts: Buffer[] = [];
    this.#done = new Promise((resolve, reject) => {
      this.#document.on('data', (part: Buffer) => parts.push(part));
      this.#document.on('end', () => resolve(Buffer.concat(parts)));
      this.#document.on('error', reject);
    });
    this.width = this.#document.page.width - 2 * margin;
    this.#root = this.#document.struct('Document');
    this.#document.addStructure(this.#root);
    this.#into = this.#root;
  }

  /** How high a text stands in a width. */
  heightOf(text: string, look: Look, width = this.width): number {
    const [first] = runsOf(text, look.weight ?? 400);
    this.#document.font(first?.typeface ?? 'latin 400').fontSize(look.size);
    const plain = runsOf(text, look.weight ?? 400)
      .map((run) => (run.typeface === first?.typeface ? run.text : 'n'.repeat(run.text.length)))
      .join('');
    return this.#document.heightOfString(plain, { width, lineGap: look.gap ?? 2 });
  }

  /** How wide a text is on one line. */
  widthOf(text: string, look: Look): number {
    return runsOf(text, look.weight ?? 400)
      .map((run) => this.#document.font(run.typeface).fontSize(look.size).widthOfString(run.text))
      .reduce((sum, width) => sum + width, 0);
  }

  /** Goes on to a further page where there is no room for what stands together. */
  keep(height: number): void {
    if (this.y + height <= this.#document.page.height - margin) return;
    this.#document.addPage();
    this.y = margin;
  }

  /** A text where the sheet is, and the sheet after it. */
  write(kind: 'H1' | 'H2' | 'H3' | 'P', text: string, look: Look, inset = 0): void {
    const place = { x: margin + inset, y: this.y, width: this.width - 2 * inset };
    this.keep(this.heightOf(text, look, place.width));
    this.put(kind, text, look, { ...place, y: this.y });
    this.y = this.#document.y;
  }

  /** A text at a place; the sheet stays where it is. */
  put(kind: 'H1' | 'H2' | 'H3' | 'P', text: string, look: Look, { x, y, width }: Place): void {
    const document = this.#document;
    const runs = runsOf(text, look.weight ?? 400);
    this.#into.add(
      document.struct(kind, {}, () => {
        runs.forEach(({ typeface, text: part }, index) => {
          document.font(typeface).fontSize(look.size).fillColor(look.color);
          const goesOn = { continued: index < runs.length - 1, lineGap: look.gap ?? 2, width };
          if (index === 0) document.text(part, x, y, goesOn);
          else document.text(part, goesOn);
        });
      }),
    );
  }

  /** A picture as large as a place has room for, and no larger than it is, with what it is in words. */
  picture({ bytes, width, height }: Picture, alt: string, room: Pick<Picture, 'width' | 'height'>): void {
    const scale = Math.min(room.width / width, room.height / height, 1);
    const size = { width: width * scale, height: height * scale };
    this.keep(size.height);
    const document = this.#document;
    this.#into.add(document.struct('Figure', { alt }, () => document.image(bytes, margin, this.y, size)));
    this.y += size.height;
  }

  /** Where the sheet is after what was put last. */
  get end(): number {
    return this.#document.y;
  }

  /** What belongs together, as a list or a part of one. */
  within(kind: 'L' | 'LI' | 'Sect', write: () => void): void {
    const before = this.#into;
    const part = this.#document.struct(kind);
    before.add(part);
    this.#into = part;
    write();
    part.end();
    this.#into = before;
  }

  /** What is there for the eye alone. */
  draw(shape: (document: PDFKit.PDFDocument) => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    shape(this.#document);
    this.#document.endMarkedContent();
  }

  /** Ends it, with a line at the foot of each page. */
  async finish(footOf: (page: number, pages: number) => string, look: Look): Promise<Buffer> {
    this.#root.end();
    const { count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(page);
      const bottom = this.#document.page.margins.bottom;
      // Below the margin, where a text would otherwise begin a further page.
      this.#document.page.margins.bottom = 0;
      this.draw((document) => {
        const runs = runsOf(footOf(page + 1, count), 400);
        runs.forEach(({ typeface, text }, index) => {
          document.font(typeface).fontSize(look.size).fillColor(look.color);
          const goesOn = { continued: index < runs.length - 1, lineBreak: false };
          if (index === 0) document.text(text, margin, document.page.height - margin + 18, goesOn);
          else document.text(text, goesOn);
        });
      });
      this.#document.page.margins.bottom = bottom;
    }
    this.#document.end();
    return this.#done;
  }
}
