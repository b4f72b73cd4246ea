import { previewImport } from '#contract/imports/imports.ts';
import { sendFiles } from '../test-imports.ts';
import { done } from '../test-server.ts';
import { adminsOnly, type Expectations, membersOnly, type Stage } from './expectation.ts';

const files = { 'accounts.csv': 'account,sector\nNordwind client,water\n' };

/** An import that the admin has sent and looked at. */
async function previewed({ people, server }: Stage) {
  const importId = await sendFiles(server, people.admin, files);
  await done(people.admin.call(previewImport, { importId }));
  return { importId };
}

/** Imports and what the audit counts after them. */
export const expectedOfImports: Expectations = {
  countRowsNotTaken: { send: previewed, answers: adminsOnly('import_not_found') },
  getImport: { send: previewed, answers: adminsOnly('import_not_found') },
  getPipelineAudit: { send: () => ({}), answers: membersOnly() },
  listAuditedDeals: { send: () => ({ measure: 'silent' as const }), answers: membersOnly() },
  listImportErrors: { send: previewed, answers: adminsOnly('import_not_found') },
  listKeptOfImport: { send: previewed, answers: adminsOnly('import_not_found') },
  listImports: { send: () => ({}), answers: adminsOnly('done') },
  // Files belong to the workspace they were sent to: elsewhere there is nothing to look at.
  previewImport: { send: previewed, answers: adminsOnly('import_file_not_understood') },
  previewImportUndo: {
    send: previewed,
    answers: { ...adminsOnly('import_not_found'), admin: 'import_not_ready' },
  },
  runImport: {
    send: async (stage) => ({ ...(await previewed(stage)), dryRun: true }),
    answers: adminsOnly('import_not_found'),
  },
  pauseImport: {
    send: previewed,
    answers: { ...adminsOnly('import_not_found'), admin: 'import_not_ready' },
  },
  undoImport: {
    send: previewed,
    answers: { ...adminsOnly('import_not_found'), admin: 'import_not_ready' },
  },
};
