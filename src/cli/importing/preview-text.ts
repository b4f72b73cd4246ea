import { counted } from '../output/in-words.ts';
import { harmless, styled } from '../output/print.ts';
import { bytes } from '../output/progress-text.ts';
import { table } from '../output/table.ts';
import { newFieldsText, unusedText } from './columns-text.ts';
import type { ImportWhole } from './said.ts';

const sourceInWords = {
  salesforce: 'A Salesforce data export',
  pipeline: 'Tables',
  leadsheet: 'An export of Leadsheet',
} as const;

const mostOwners = 20;

/** What an import found in the files, and what it proposes to make of it. */
export function previewText(whole: ImportWhole): string {
  const { preview, mapping } = whole;
  const rows = preview.files.filter(({ noun }) => noun !== null).reduce((sum, file) => sum + file.rows, 0);
  return [
    styled('bold', `${whatItIs(whole)}: ${counted(rows, 'row')} to read.`),
    filesText(whole),
    oneRowText(whole),
    writtenText(whole),
    stagesText(whole),
    rolesText(whole),
    ownersText(whole),
    datesText(whole),
    numbersText(whole),
    newFieldsText(whole),
    unusedText(whole),
    mailsText(whole),
    matchingText(whole),
    `Amounts without a currency are ${mapping.currency}; ${zoneText(mapping)}.
A later import under the name "${harmless(mapping.sourceName)}" updates what this one brings.`,
    preview.warnings.map((warning) => `${styled('yellow', '!')} ${harmless(warning)}`).join('\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function whatItIs({ preview, mapping }: ImportWhole): string {
  const all = (format: string) => preview.files.every((file) => file.format === format);
  if (all('cards')) return 'Cards of an address book';
  if (all('mails')) return 'Mails';
  return all('calendar') ? 'A calendar' : sourceInWords[mapping.source];
}

function mailsText({ preview: { mails }, mapping }: ImportWhole): string {
  if (!mails) return '';
  const { taken, leftOut, people } = mails;
  const who =
    mapping.mails?.people === 'known'
      ? 'people in the address book alone'
      : 'new people too, who wrote and were written to';
  return [
    `${counted(taken, 'mail')} with ${counted(people.count, 'person', 'people')} come in: ${who}.`,
    ...leftOut.map(({ why, mails }) => `Left out, ${why}: ${mails.toLocaleString('en')}`),
  ].join('\n');
}

function filesText({ preview, mapping }: ImportWhole): string {
  // What is in our own export beside its parts is there for people, and nobody has to be told of it.
  const shown = preview.files.filter(({ noun }) => noun !== null || mapping.source !== 'leadsheet');
  return table(
    [
      { head: 'file' },
      { head: 'rows', align: 'right' },
      { head: 'size', align: 'right' },
      { head: 'read as' },
      { head: '', shrinks: true },
    ],
    shown.map((file) => [
      file.name,
      file.rows.toLocaleString('en'),
      bytes(file.bytes),
      file.noun ?? '–',
      file.why,
    ]),
  );
}

const rowsOf: Partial<Record<string, string>> = {
  contacts: 'a person',
  accounts: 'a company',
  deals: 'a deal',
};

/** Of a sheet that somebody keeps by hand its headers only suggest what a row is. */
function oneRowText({ preview, mapping }: ImportWhole): string {
  if (mapping.source !== 'pipeline') return '';
  const lines = preview.files.flatMap(({ name, noun, format = 'table' }) => {
    const row = format === 'table' ? rowsOf[noun ?? ''] : undefined;
    return row === undefined ? [] : [`One row of ${harmless(name)} is read as ${row}.`];
  });
  return lines.length === 0
    ? ''
    : `${lines.join('\n')} --as person, --as company or --as deal says otherwise.`;
}

const separatorNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** How tables were found to be written, with what proves it. */
function writtenText({ preview }: ImportWhole): string {
  const rows = preview.files.flatMap(({ name, encoding, delimiter, written }) =>
    written
      ? [
          [
            name,
            written.mark ? `${encoding}, with a mark` : encoding,
            separatorNames[delimiter] ?? delimiter,
            written.samples.join(', '),
            written.breakInLine === null ? '' : `line breaks in cells, line ${written.breakInLine}`,
          ],
        ]
      : [],
  );
  const heads = ['written as', 'letters', 'between cells', 'such as', ''];
  return rows.length === 0
    ? ''
    : table(
        heads.map((head) => ({ head })),
        rows,
      );
}

function stagesText({ preview, mapping, kinds }: ImportWhole): string {
  if (preview.stages.length === 0) return '';
  const labels = new Map(kinds.map(({ key, label }) => [key, label]));
  return table(
    [{ head: 'their stage' }, { head: 'deals', align: 'right' }, { head: 'on our line' }],
    preview.stages.map(({ stage, deals }) => {
      const to = mapping.stages[stage];
      return [
        stage,
        deals.toLocaleString('en'),
        to?.ends ?? (to?.kind ? (labels.get(to.kind) ?? to.kind) : 'none'),
      ];
    }),
  );
}

function rolesText({ preview, mapping }: ImportWhole): string {
  if (preview.roles.length === 0) return '';
  return table(
    [{ head: 'their role' }, { head: 'people', align: 'right' }, { head: 'ours' }],
    preview.roles.map(({ role, people }) => [
      role,
      people.toLocaleString('en'),
      mapping.roles[role]?.join(', ') || 'none',
    ]),
  );
}

function ownersText({ preview, mapping, members }: ImportWhole): string {
  if (preview.owners.length === 0) return '';
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const shown = preview.owners.slice(0, mostOwners).map(({ owner, name, deals }) => {
    const member = mapping.owners[owner];
    return [name || owner, deals.toLocaleString('en'), (member && names.get(member)) || 'a new member'];
  });
  const more = preview.owners.length - shown.length;
  return (
    table([{ head: 'their owner' }, { head: 'deals', align: 'right' }, { head: 'becomes' }], shown) +
    (more > 0 ? `\n… and ${counted(more, 'more owner')}` : '')
  );
}

function datesText({ preview }: ImportWhole): string {
  if (preview.dates.length === 0) return '';
  return table(
    [{ head: 'dates under' }, { head: 'written' }, { head: 'such as' }, { head: 'is read as' }],
    preview.dates.map(({ header, written, example, reads }) => [header, written, example, reads]),
  );
}

function numbersText({ preview: { numbers = [] } }: ImportWhole): string {
  if (numbers.length === 0) return '';
  return table(
    [{ head: 'numbers under' }, { head: 'such as' }, { head: 'is read as', align: 'right' }],
    numbers.map(({ header, example, reads }) => [header, example, String(reads)]),
  );
}

/** By what rows are recognised as what is here. */
function matchingText({ matching, mapping }: ImportWhole): string {
  if (matching.length === 0) return '';
  const rules = matching.map(({ rule }) => `- ${rule}`);
  const before = `("Before" is with an import under the name "${harmless(mapping.sourceName)}".)`;
  return [styled('bold', 'How they are recognised:'), ...rules, before].join('\n');
}

/** Salesforce writes its times in UTC, whatever zone its people are in; only its days are theirs. */
function zoneText({ source, zone }: ImportWhole['mapping']): string {
  return source === 'salesforce'
    ? `times without a zone are UTC, days are those of ${zone}`
    : `times without a zone are of ${zone}`;
}
