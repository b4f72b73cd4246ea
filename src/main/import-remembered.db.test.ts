import { expect, test } from 'vitest';
import { previewImport } from '#contract/imports/imports.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const list = (stage: string, header = 'Deal Name,Stage,Amount,Remarkable,Account') =>
  `${header}\nPumps,${stage},100,Big,Acme\n`;

const look = async (name: string, text: string) => {
  const importId = await sendFiles(server, people.admin, { [name]: text });
  return done(people.admin.call(previewImport, { importId }));
};

test('what was chosen for a list is chosen for the next one with the same columns, whatever it is called', async () => {
  const first = await look('october.csv', list('Warm'));
  const [file] = first.mapping.files;
  const columns = { ...file?.columns, note: 'Remarkable' };
  const changes = {
    ...{ sourceName: 'Our list', currency: 'CHF', stages: { Warm: { kind: null, ends: 'won' as const } } },
    files: [{ name: 'october.csv', noun: 'deals' as const, columns }],
  };
  await imported(server, people.admin, { 'october.csv': list('Warm') }, { changes });
  const next = await look(
    'november.csv',
    'Stage,Remarkable,Deal Name,Amount,Account\nWarm,Small,Valves,50,Acme\n',
  );
  expect(next.mapping).toMatchObject({
    ...{ sourceName: 'Our list', currency: 'CHF', stages: { Warm: { ends: 'won' } } },
    files: [{ name: 'november.csv', noun: 'deals', columns: { note: 'Remarkable' } }],
  });
  expect(next.preview.warnings[0]).toContain('what was chosen then is chosen here');
});

test('a list with other columns is looked at anew, and a stage that was not there has its own proposal', async () => {
  const other = await look('other.csv', list('Warm', 'Deal Name,Stage,Amount,Something,Account'));
  expect(other.mapping).toMatchObject({ currency: 'EUR', stages: { Warm: { ends: null } } });
  const newStage = await look('december.csv', list('Closed Lost'));
  expect(newStage.mapping.stages).toEqual({ 'Closed Lost': { kind: null, ends: 'lost' } });
});
