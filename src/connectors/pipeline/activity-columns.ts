import { field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { accountIdHeaders, idHeaders } from './shared-headers.ts';
import type { PipelineTable } from './tables.ts';

/** Calls, meetings, to-dos and notes: the history of Act!, the four files of Daylite, and those of HubSpot, Pipedrive and Zoho. */
export const activityTable: PipelineTable = {
  noun: 'activities',
  needs: [
    ['date'],
    ['type', 'subject', 'details', 'note'],
    [
      'contact',
      'contactId',
      'contactEmail',
      'account',
      'accountId',
      'deal',
      'dealId',
      'parentId',
      'parentName',
    ],
  ],
  fields: [
    field('id', 'Id', `${idHeaders}|activity id|history id|note id|task id|appointment id`),
    field(
      'date',
      'Date',
      'date|start date|start|starts|start date time|activity date|scheduled date|scheduled for|due date|due|completed date|completion date|record date|create date|created|date created|created time|created at|add time|creation date|datum',
    ),
    field(
      'doneOn',
      'Done on',
      'marked as done time|marked as done|done time|done on|done at|completed at|completed on|completed time|completed date|closed time|completion date',
    ),
    field(
      'added',
      'Written on',
      'create date|created|date created|created time|created at|add time|creation date',
    ),
    field('time', 'Time', 'time|start time|activity time|scheduled time|due time|uhrzeit'),
    field('end', 'End', 'end date|end|ends|end date time|end time'),
    field('minutes', 'Duration', 'duration|duration minutes|length'),
    field('type', 'Type', 'type|activity type|history type|task type|record type|category|kind|typ|art'),
    field('result', 'Result', 'result|outcome|call outcome|meeting outcome|ergebnis'),
    field('done', 'Done', 'completed|done|cleared|is completed|status|task status|erledigt'),
    field(
      'subject',
      'Subject',
      'regarding|subject|title|task title|note title|call title|meeting name|name|regarding & details|summary|task|betreff',
    ),
    field('note', 'Text of a note', 'note content|note text|note body'),
    field(
      'details',
      'Notes',
      'details|notes|note|task body|call notes|description|body|content|text|notizen',
    ),
    field(
      'contact',
      'Contact',
      'contact|contact name|contact person|scheduled with|with|person|person name|people|contacts|associated contact|linked contacts|linked people|kontakt',
    ),
    field('contactEmail', 'E-mail of the contact', 'contact email|person email|email|e-mail|attendee email'),
    field(
      'contactId',
      'Id of the contact',
      'contact id|associated contact ids|contact name.id|person id|people id|contact ids|people ids',
    ),
    field(
      'account',
      'Account',
      'company|company name|account|account name|organization|organization name|company / account|associated company|linked companies|companies|firma',
    ),
    field('accountId', 'Id of the account', accountIdHeaders),
    field(
      'deal',
      'Deal',
      'opportunity|opportunity name|deal|deal name|deal title|associated deal|linked opportunities|opportunities|project|projects|deals|chance',
    ),
    field(
      'dealId',
      'Id of the deal',
      'opportunity id|deal id|associated deal ids|opportunity ids|project id',
    ),
    // Zoho says of a note and a task what they are about, which may be a deal, a person or a company.
    field(
      'parentId',
      'Id of what it is about',
      'parent id.id|related to.id|what id.id|parent id|parent record id',
    ),
    field('parentName', 'What it is about', 'parent id|parent name|related to|parent'),
    field(
      'owner',
      'Owner',
      'record manager|owner|assigned to|assigned to user|activity assigned to|task owner|note owner|scheduled by|created by|created by user|author|written by|assigned|user',
    ),
  ],
};

/** Headers that no other table has. Others are known by the name of their file only. */
const signs: ReadonlySet<string> = new Set(
  [
    ...[
      'regarding',
      'regarding & details',
      'scheduled with',
      'scheduled for',
      'activity type',
      'history type',
    ],
    ...['activity date', 'task title', 'task status', 'note content', 'note body', 'call outcome'],
  ].map(headerKey),
);

export function looksLikeActivities(header: readonly string[]): boolean {
  return header.some((one) => signs.has(headerKey(one)));
}
