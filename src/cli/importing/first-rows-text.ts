import type { FirstRowsOfNoun, ShownValue } from '#contract/imports/first-rows.ts';
import { wholeMoney } from '../output/in-words.ts';
import { harmless, styled } from '../output/print.ts';
import type { ImportWhole } from './said.ts';

type FirstRow = FirstRowsOfNoun['samples'][number];

const marks: Readonly<Record<FirstRow['outcome'], string>> = {
  new: '+',
  changed: '~',
  'as before': '=',
  'left out': '-',
};

/** The first rows as a dry run would leave them: what is new, what changes from what, what stays and what is left out. */
export function firstRowsText({ preview: { firstRows = [] } }: ImportWhole): string {
  return firstRows
    .map(({ noun, samples }) =>
      [styled('bold', `The first ${noun} as they will be:`), ...samples.map(rowText)].join('\n'),
    )
    .join('\n\n');
}

function rowText({ outcome, name, why, fields }: FirstRow): string {
  const changed = fields.filter(({ was }) => was !== undefined);
  const shown = outcome === 'changed' && changed.length > 0 ? changed : fields;
  return [
    `${marks[outcome]} ${harmless(name)}  ${styled('dim', outcome)}`,
    ...(why === null ? [] : [`    ${harmless(why)}`]),
    ...shown.map(({ label, is, was }) => {
      const change = was === undefined ? '' : `${valueText(was)} → `;
      return `    ${styled('dim', `${label}:`)} ${change}${valueText(is)}`;
    }),
  ].join('\n');
}

const longest = 100;

function valueText(value: ShownValue | null): string {
  if (value === null) return 'nothing';
  switch (value.kind) {
    case 'money':
      return wholeMoney(value);
    case 'day':
      return value.day;
    case 'instant':
      return value.at;
    case 'state':
      return value.state;
    case 'text': {
      const text = harmless(value.text);
      return text.length > longest ? `${text.slice(0, longest)}…` : text;
    }
  }
}
