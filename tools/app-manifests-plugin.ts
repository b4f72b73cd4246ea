import type { Plugin } from 'vite';
import { type Language, languages, manifestOf } from '#texts/language.ts';
import { manifestTexts } from '#texts/manifest.ts';
import { sayIn } from '#texts/say.ts';

const paper = '#fbfaf7';

/** What makes the pages an app on a device, once for each language: a page points to that of its reader. */
export function appManifests(): Plugin {
  return {
    name: 'app-manifests',
    generateBundle() {
      for (const language of languages) {
        this.emitFile({ type: 'asset', fileName: manifestOf(language).slice(1), source: manifest(language) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = languages.find((language) => manifestOf(language) === request.url);
        if (asked === undefined) return next();
        response.setHeader('content-type', 'application/manifest+json');
        response.end(manifest(asked));
      });
    },
  };
}

function manifest(language: Language): string {
  const say = sayIn(language, manifestTexts);
  const icon = (src: string, sizes: string, purpose?: 'maskable') => ({
    ...{ src, sizes, type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png' },
    ...(purpose === undefined ? {} : { purpose }),
  });
  return JSON.stringify({
    // The same in every language, so that a device knows it for the same app.
    id: '/',
    name: 'Leadsheet',
    short_name: 'Leadsheet',
    description: say('description'),
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['business', 'productivity'],
    icons: [
      icon('/favicon.svg', 'any'),
      icon('/icons/icon-192.png', '192x192'),
      icon('/icons/icon-512.png', '512x512'),
      icon('/icons/maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      { name: say('log'), url: '/conversations/log' },
      { name: say('deals'), url: '/deals' },
      { name: say('openDeal'), url: '/deals/new' },
    ],
  });
}
