import { field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import type { PipelineTable } from './tables.ts';

/** Calls, meetings, to-dos and notes, as Act! writes its history and activities, and Daylite its four files of them. */
export const activityTable: PipelineTable = {
  noun: 'activities',
  needs: [
    ['date'],
    ['type', 'subject', 'details'],
    ['contact', 'contactId', 'contactEmail', 'account', 'accountId', 'deal', 'dealId'],
  ],
  fields: [
    field('id', 'Id', 'id|record id|activity id|history id|note id|task id|appointment id|uid'),
    field(
      'date',
      'Date',
      'date|start date|start|starts|start date time|activity date|scheduled date|scheduled for|due date|due|completed date|completion date|record date|create date|created|date created|add time|created time|datum',
    ),
    field('time', 'Time', 'time|start time|activity time|scheduled time|uhrzeit'),
    field('end', 'End', 'end date|end|ends|end date time|end time'),
    field('minutes', 'Duration', 'duration|duration minutes|length'),
    field('type', 'Type', 'type|activity type|history type|record type|category|kind|typ|art'),
    field('result', 'Result', 'result|outcome|ergebnis'),
    field('done', 'Done', 'completed|done|cleared|is completed|status|erledigt'),
    field('subject', 'Subject', 'regarding|subject|title|name|regarding & details|summary|betreff'),
    field(
      'details',
      'Notes',
      'details|notes|note|note text|note body|note content|description|body|content|text|notizen',
    ),
    field(
      'contact',
      'Contact',
      'contact|contact name|scheduled with|with|person|people|contacts|associated contact|linked contacts|linked people|kontakt',
    ),
    field('contactEmail', 'E-mail of the contact', 'contact email|email|e-mail|attendee email'),
    field(
      'contactId',
      'Id of the contact',
      'contact id|person id|people id|contact ids|people ids|associated contact ids',
    ),
    field(
      'account',
      'Account',
      'company|company name|account|account name|organization|companies|associated company|linked companies|firma',
    ),
    field(
      'accountId',
      'Id of the account',
      'company id|account id|organization id|company ids|associated company ids',
    ),
    field(
      'deal',
      'Deal',
      'opportunity|opportunity name|deal|deal name|opportunities|project|projects|deals|associated deal|linked opportunities|chance',
    ),
    field(
      'dealId',
      'Id of the deal',
      'opportunity id|deal id|opportunity ids|project id|associated deal ids',
    ),
    field(
      'owner',
      'Owner',
      'record manager|owner|assigned to|scheduled by|created by|created by user|activity assigned to|author|written by|user',
    ),
  ],
};

/** Headers that no other table has. Others are known by the name of their file only. */
const signs: ReadonlySet<string> = new Set(
  [
    'regarding',
    'regarding & details',
    'scheduled with',
    'scheduled for',
    'activity type',
    'history type',
    'note body',
    'note content',
  ].map(headerKey),
);

export function looksLikeActivities(header: readonly string[]): boolean {
  return header.some((one) => signs.has(headerKey(one)));
}
