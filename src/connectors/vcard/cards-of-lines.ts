import type { CardProperty, ReadCard } from './card.ts';
import { isBase64, isQuotedPrintable, propertyOfLine } from './property-of-line.ts';

/** What is larger has lost its end; what is bulky by nature does not count. */
const largestCard = 4_000_000;
/** What is shown of a card that cannot be used. */
const mostShown = 2000;

/** Pictures, sounds and keys. That they are there is known, and nothing of them is held. */
const bulky = /^(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)[;:]/i;

/** The most that a picture of a megabyte has as text; of a larger one no more is held. */
const longestPhoto = 1_400_000;
const photo = /^(?:[\w-]+\.)?PHOTO[;:]/i;

interface OpenCard {
  readonly line: number;
  readonly properties: CardProperty[];
  isOld: boolean;
  size: number;
  text: string;
}

/**
 * Puts lines together to cards. Versions 3 and 4 fold a long line by a line break and a space that is taken away again;
 * 2.1 leaves the space, ends a line of quoted-printable text with `=`, and lets base64 run on to an empty line.
 */
export class CardsOfLines {
  #at = 0;
  #card: OpenCard | null = null;
  #pending: string | null = null;
  #runsOn: 'quoted' | 'base64' | null = null;
  #isBulky = false;
  #isPhoto = false;
  readonly #keepsPhotos: boolean;
  /** Cards inside the card, as 2.1 writes somebody's assistant. */
  #inside = 0;

  /** Pictures of people are only held for whoever asks for them. */
  constructor(keepsPhotos = false) {
    this.#keepsPhotos = keepsPhotos;
  }

  take(line: string): ReadCard | null {
    this.#at += 1;
    if (this.#joins(line)) return null;
    const [pending, card] = [this.#pending, this.#card];
    this.#close();
    if (/^\s*BEGIN:\s*VCARD\s*$/i.test(line)) return this.#begin(pending);
    if (isEnd(line)) return this.#finish();
    if (!card || this.#inside > 0 || line.trim() === '') return null;
    this.#open(card, line);
    return null;
  }

  /** What stands at the end of the file. */
  end(): ReadCard | null {
    this.#close();
    return this.#card && broken(this.#card, 'The file ends in the middle of this card.');
  }

  #open(card: OpenCard, line: string): void {
    this.#isPhoto = this.#keepsPhotos && photo.test(line);
    this.#isBulky = bulky.test(line) && !this.#isPhoto;
    this.#runsOn = isQuotedPrintable(line) ? 'quoted' : isBase64(line) ? 'base64' : null;
    this.#pending = this.#isBulky ? line.slice(0, line.indexOf(':') + 1) : line;
    if (!this.#isBulky && !this.#isPhoto && card.text.length < mostShown)
      card.text += `${line.slice(0, 200)}\n`;
    if (!this.#isPhoto) card.size += this.#pending.length;
  }

  /** Whether the line goes on with the one before. */
  #joins(line: string): boolean {
    const card = this.#card;
    if (this.#pending === null || !card || isEnd(line)) return false;
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    let joined: string;
    if (this.#runsOn === 'quoted' && this.#pending.endsWith('=')) joined = this.#pending.slice(0, -1) + line;
    else if (isFolded) joined = this.#pending + (card.isOld && this.#runsOn === null ? line : line.slice(1));
    else if (this.#runsOn === 'base64' && /^[A-Za-z0-9+/=]+$/.test(line)) joined = this.#pending + line;
    else return false;
    if (this.#isBulky) return true;
    if (this.#isPhoto) {
      if (joined.length <= longestPhoto * 2) this.#pending = joined;
      return true;
    }
    card.size += joined.length - this.#pending.length;
    // A card that is too large is read on to its end, without being held.
    if (card.size <= largestCard) this.#pending = joined;
    return true;
  }

  #close(): void {
    if (this.#pending === null || !this.#card) return;
    const property = propertyOfLine(this.#pending);
    this.#pending = null;
    this.#runsOn = null;
    if (!property || this.#card.size > largestCard) return;
    if (property.name === 'VERSION') this.#card.isOld = property.value.trim().startsWith('2');
    this.#card.properties.push(property);
  }

  #begin(before: string | null): ReadCard | null {
    if (this.#card && (this.#inside > 0 || /^AGENT[;:]/i.test(before ?? ''))) {
      this.#inside += 1;
      return null;
    }
    const unfinished = this.#card;
    this.#card = { line: this.#at, properties: [], isOld: false, size: 0, text: '' };
    return unfinished && broken(unfinished, 'The card has no end: the next one begins in it.');
  }

  #finish(): ReadCard | null {
    const card = this.#card;
    if (this.#inside > 0) this.#inside -= 1;
    else this.#card = null;
    if (!card || this.#card) return null;
    if (card.size > largestCard) return broken(card, 'The card is larger than 4 MB, photos not counted.');
    return { kind: 'card', card: { line: card.line, properties: card.properties } };
  }
}

const isEnd = (line: string) => /^\s*END:\s*VCARD\s*$/i.test(line);

function broken({ line, text }: OpenCard, reason: string): ReadCard {
  return { kind: 'broken', line, reason, text };
}
