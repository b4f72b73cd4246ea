import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';

/** The style of the client's page, which stands in it and is allowed by its hash. */
export const style = readFileSync(new URL('../../roadmap/style.css', import.meta.url), 'utf8');

/** The style of a page that looks as its seller chose; of our own colours where they left it as it is. */
export function styleOf({ colors }: Roadmap['look']): string {
  if (colors === null) return style;
  const { light, dark } = colors;
  const both = (part: keyof typeof light) => `light-dark(${light[part]},${dark[part]})`;
  return `${style}:root{--them:${both('accent')};--wash:${both('wash')};--wash-line:${both('edge')}}`;
}

/** What it runs, likewise. The indents and the remarks are for us. */
export const script = readFileSync(new URL('../../roadmap/browser/page.js', import.meta.url), 'utf8')
  .replaceAll(/^\s*(\/\/|\/\*\*).*$/gm, '')
  .replaceAll(/^\s+/gm, '');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const usualLook: Roadmap['look'] = { colors: null, logo: null };

interface Page {
  /** How the seller's pages look; where nothing is shown of them, as ours do. */
  readonly look?: Roadmap['look'];
  /** Who may show it in a frame. */
  readonly frameAncestors: "'none'" | "'self'";
  /** Where its forms may be sent. */
  readonly formAction: "'none'" | "'self'";
  /** Unless it only shows. */
  readonly runsScript?: boolean;
  /** Cut off from everything, itself included: it acts nowhere, wherever it is opened. */
  readonly isSandboxed?: boolean;
}

/** A page of its own, with nothing from elsewhere, and nothing that runs but what we wrote. */
export function pageHeaders({
  look = usualLook,
  frameAncestors,
  formAction,
  runsScript = false,
  isSandboxed = false,
}: Page) {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${hashOf(styleOf(look))}`,
      // A logo stands in the page itself.
      ...(look.logo === null ? [] : ['img-src data:']),
      ...(runsScript ? [`script-src ${hashOf(script)}`, "connect-src 'self'"] : []),
      `form-action ${formAction}`,
      "base-uri 'none'",
      `frame-ancestors ${frameAncestors}`,
      ...(isSandboxed ? ['sandbox'] : []),
    ].join('; '),
    'x-frame-options': frameAncestors === "'self'" ? 'SAMEORIGIN' : 'DENY',
    // The address is the key. No other site is told of it: the policy of all our pages sees to that, and a stricter one
    // would keep the browser from saying where a form comes from. No cache keeps what it opens.
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  };
}
