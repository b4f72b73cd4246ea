/** A colour as a page writes it: `#0b6b5f`. */
export type Color = string;

/** What a page makes of one colour that was chosen, where it is light and where it is dark. */
export interface Accent {
  /** Words, buttons and marks. */
  readonly accent: Color;
  /** Behind what matters most. */
  readonly wash: Color;
  /** Around that. */
  readonly edge: Color;
}

/** What the page has behind its words, and what it is darkened or lightened towards where that is needed. */
const grounds = {
  light: { behind: ['#ffffff', '#f6f4ee'], card: '#ffffff', away: '#000000' },
  dark: { behind: ['#1f1e1b', '#171614'], card: '#1f1e1b', away: '#ffffff' },
} as const;

/** WCAG 2.2 AA for words of any size. */
const readable = 4.5;
const steps = 50;

/**
 * A chosen colour as it can be read: as it is wherever its words stand out from the page, else as much darker or
 * lighter as that takes. What is written on it is as light as the page, or as dark, so that it can be read there, too.
 */
export function readableAccent(chosen: Color, theme: keyof typeof grounds): Accent {
  const { behind, card, away } = grounds[theme];
  for (let step = 0; step <= steps; step += 1) {
    const accent = mix(chosen, away, step / steps);
    const wash = mix(card, accent, 0.13);
    if ([...behind, wash].every((ground) => contrast(accent, ground) >= readable)) {
      return { accent, wash, edge: mix(card, accent, 0.3) };
    }
  }
  throw new Error(`${chosen} is not readable however far it is from ${card}`);
}

/** How far two colours are apart in lightness, as WCAG reckons it: 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = partsOf(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One colour with a share of another in it. */
function mix(one: Color, other: Color, share: number): Color {
  const others = partsOf(other);
  const parts = partsOf(one).map((part, at) => Math.round(part + ((others[at] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const partsOf = (color: Color): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
