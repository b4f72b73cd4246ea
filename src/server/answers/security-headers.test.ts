import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryStyles } from './library-styles.ts';
import { securityHeaders } from './security-headers.ts';

const packages = join(import.meta.dirname, '../../../node_modules');

test('nothing runs and nothing is styled but what comes from us', () => {
  const policy = securityHeaders(null)['content-security-policy'];
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/^default-src 'self'; style-src 'self' 'sha256-[^']+=' 'sha256-[^']+=';/);
});

test('the styles that the library of our controls brings along are those that are allowed', () => {
  const sources = globSync('{react-aria,react-stately,react-aria-components}/dist/**/*.mjs', {
    cwd: packages,
  });
  const found = sources
    .map((file) => readFileSync(join(packages, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)])
    .map(([, text = '']) =>
      text.trim().replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable'),
    );
  expect(sources.length).toBeGreaterThan(100);
  expect(new Set(found)).toEqual(new Set(libraryStyles));
});
