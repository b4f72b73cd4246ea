import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const worker = 'src/web/worker/service-worker.ts';
const publicFolder = 'src/web/public';
const fileName = 'service-worker.js';
/** Scripts of languages that the app does not speak: fetched where a name needs them, never ahead. */
const otherScripts = /inter-(cyrillic|greek|vietnamese)/;

interface AppFile {
  url: string;
  revision: string | null;
}

/** Builds the service worker with the list of the files that this build is made of. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files: AppFile[] = await publicFiles();
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.map') || otherScripts.test(name)) continue;
        const source = file.type === 'chunk' ? file.code : file.source;
        // What lies under assets/ has its hash in its name.
        files.push({ url: `/${name}`, revision: name.startsWith('assets/') ? null : hashOf(source) });
      }
      this.emitFile({ type: 'asset', fileName, source: await built(files) });
    },
  };
}

async function publicFiles(): Promise<AppFile[]> {
  const names = (await readdir(publicFolder, { recursive: true })).filter((name) => name.includes('.'));
  return Promise.all(
    names.map(async (name) => ({
      url: `/${name}`,
      revision: hashOf(await readFile(join(publicFolder, name))),
    })),
  );
}

async function built(files: readonly AppFile[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { appFiles: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: worker, formats: ['iife'], name: 'serviceWorker', fileName: () => fileName },
    },
  });
  const [chunk] = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The service worker could not be built.');
  return chunk.code;
}

const hashOf = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 16);
