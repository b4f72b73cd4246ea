import { expectedOfTheAddressBook } from './address-book.ts';
import { expectedOfChanges } from './changes.ts';
import { expectedOfCoaching } from './coaching.ts';
import { expectedOfDealViews } from './deal-views.ts';
import { expectedOfDeals } from './deals.ts';
import { expectedOfDuplicates } from './duplicates.ts';
import type { Expectations } from './expectation.ts';
import { expectedOfFields } from './fields.ts';
import { expectedOfFiles } from './files.ts';
import { expectedOfImports } from './imports.ts';
import { expectedOfLetters } from './letters.ts';
import { expectedOfMeetings } from './meetings.ts';
import { expectedOfNotes } from './notes.ts';
import { expectedOfPeople } from './people.ts';
import { expectedOfPlaybooks } from './playbooks.ts';
import { expectedOfRelations } from './relations.ts';
import { expectedOfRoadmaps } from './roadmaps.ts';
import { expectedOfTheSample } from './sample.ts';
import { expectedOfTags } from './tags.ts';
import { expectedOfVaguePhrases } from './vague-phrases.ts';
import { expectedOfWords } from './words.ts';

/** The whole table: each noun adds its rows. An operation that is in none of them fails the test that reads it. */
export const expectations: Expectations = {
  ...expectedOfTheAddressBook,
  ...expectedOfChanges,
  ...expectedOfCoaching,
  ...expectedOfDeals,
  ...expectedOfDealViews,
  ...expectedOfDuplicates,
  ...expectedOfFields,
  ...expectedOfFiles,
  ...expectedOfImports,
  ...expectedOfLetters,
  ...expectedOfMeetings,
  ...expectedOfNotes,
  ...expectedOfPeople,
  ...expectedOfPlaybooks,
  ...expectedOfRelations,
  ...expectedOfRoadmaps,
  ...expectedOfTheSample,
  ...expectedOfTags,
  ...expectedOfVaguePhrases,
  ...expectedOfWords,
};
