import { globSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import type { Texts } from './texts.ts';

const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map(
    async (file) =>
      [file, (await import(`./${file.replace(/\.ts$/, '')}.ts`)) as Record<string, unknown>] as const,
  ),
);
const nouns = modules.flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name]) => name.endsWith('Texts'))
    .map(([name, texts]) => ({ file, name, texts: texts as Texts })),
);
const messages = nouns.flatMap(({ file, texts }) =>
  Object.keys(texts.en).map((key) => ({ where: `${file} ${key}`, key, texts })),
);

test('there are texts to look at', () => {
  expect(messages.length).toBeGreaterThan(5);
});

test.each(nouns)('$name says the same messages in every language', ({ texts }) => {
  for (const language of languages) {
    expect(Object.keys(texts[language]).sort()).toEqual(Object.keys(texts.en).sort());
  }
});

test('every message is written well, and has the same gaps and marks in every language', () => {
  const faults = messages.flatMap(({ where, key, texts }) => {
    const english = gapsOf(texts.en[key] ?? '');
    return languages.flatMap((language) => {
      const gaps = gapsOf(texts[language][key] ?? '');
      return gaps === english ? [] : [`${where} (${language}) has ${gaps}, English has ${english}`];
    });
  });
  expect(faults).toEqual([]);
});

test('no message is empty, begins or ends with a space, or is put together from halves', () => {
  const faults = messages.flatMap(({ where, key, texts }) =>
    languages.flatMap((language) => {
      const message = texts[language][key] ?? '';
      return message === '' || message !== message.trim() ? [`${where} (${language})`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no marked part is called like what stands in it, which would then be left out', () => {
  const faults = messages.flatMap(({ where, key, texts }) => {
    const gaps = gapsOf(texts.en[key] ?? '').split(', ');
    const inGaps = new Set(gaps.map((gap) => gap.split(':')[0]));
    return gaps.flatMap((gap) =>
      inGaps.has(gap.replace(/^<(.*)>$/, '$1')) && gap.startsWith('<') ? [`${where}: ${gap}`] : [],
    );
  });
  expect(faults).toEqual([]);
});

/** Words that German shares with English; whatever else is the same in both was forgotten. */
const shared = new Set(
  'Agenda Alt CSV Deal Deals Excel Export Import In English Auf Deutsch Leadsheet Link Links Logo Name Playbook Playbooks Position Q Team Teams Text Version Warm Webhooks Website h min n x neutral'.split(
    ' ',
  ),
);

test('a message that is the same in every language is one of words that the languages share', () => {
  const faults = messages.flatMap(({ where, key, texts }) => {
    const { en = '', de = '' } = { en: texts.en[key], de: texts.de[key] };
    const words = en.replaceAll(/\{[^{}]*\}|<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? [];
    return en === de && words.some((word) => !shared.has(word)) ? [`${where}: ${en}`] : [];
  });
  expect(faults).toEqual([]);
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The gaps and marks of a message, each with its kind, in a fixed order. */
function gapsOf(message: string): string {
  const found = new Set<string>();
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      const name = 'value' in element ? String(element.value) : '';
      if ('options' in element) {
        const isPlural = 'offset' in element;
        const choices = Object.keys(element.options).sort().join('/');
        found.add(`${name}: ${isPlural ? 'number' : choices}`);
        for (const option of Object.values(element.options)) walk(option.value);
      } else if ('children' in element) {
        found.add(`<${name}>`);
        walk(element.children);
      } else if (!isLiteral(element)) found.add('style' in element ? `${name}: number` : name);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort().join(', ');
}

/** Plain words, and the number of a plural where it stands in them. */
function isLiteral(element: Element): boolean {
  return element.type === 0 || element.type === 7;
}
