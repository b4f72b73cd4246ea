import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in that order. Where nothing was run before, files begin by their size, which says
 * little of these: one that begins last goes on alone, and leaves the other half of the machine idle.
 */
const slowest = [
  'accessible.journey.ts',
  'deal-page.journey.ts',
  'careful.journey.ts',
  'settings.journey.ts',
  'letters.journey.ts',
  'conversations.journey.ts',
  'planner.journey.ts',
  'playbooks.journey.ts',
  'close-out.journey.ts',
  'shell.journey.ts',
  'meeting.journey.ts',
  'start.db.test.ts',
  'killed-while-writing.db.test.ts',
  'import.db.test.ts',
  'backup.db.test.ts',
  'demo.db.test.ts',
  'everybody.db.test.ts',
  'import-maven.db.test.ts',
  'login.db.test.ts',
  'upkeep.db.test.ts',
  'crawl.db.test.ts',
];

/** In one run of all, a worker that goes over to another project loads every module anew. */
const projects = ['journeys', 'db', 'pure'];

/** Begins with what takes longest, so that the last files are short and end together. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = (file: TestSpecification) => {
      const at = slowest.indexOf(basename(file.moduleId));
      return projects.indexOf(file.project.name) * 1000 + (at < 0 ? slowest.length : at);
    };
    return sorted.sort((one, other) => place(one) - place(other));
  }
}
