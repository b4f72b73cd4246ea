/**
 * What a column may hold of a person at a client:
 * - `words`: what somebody wrote or brought in. It is looked through for them.
 * - `made`: follows from other columns, and is made anew from these.
 * - `codes`: ids, days and words of ours.
 * - `ours`: of the workspace and those who work in it.
 * - `sealed`: read by this installation alone, or a hash that nobody reads.
 */
export type Holds = 'words' | 'made' | 'codes' | 'ours' | 'sealed';

/** A column of a table, or any place in the words of a row: what is kept of a write names its deal or company there. */
export type Within = string | typeof itsWords;
export const itsWords: unique symbol = Symbol('its words');

/** A table, with what each of its columns holds that is more than a number, an instant, a yes or no, or an id. */
export interface Place {
  /** What tells a row from the others, beside the workspace. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Holds>>;
  /** What says to which deal or company a row belongs: among these people a first name is enough. */
  readonly within?: Within;
}

const codes = (...columns: string[]) => all('codes', columns);
const words = (...columns: string[]) => all('words', columns);
const made = (...columns: string[]) => all('made', columns);
const ours = (...columns: string[]) => all('ours', columns);
const sealed = (...columns: string[]) => all('sealed', columns);

/**
 * Every table there is, and every column of it that may hold words. What is asked for of a person is looked for here,
 * and so is what is erased; a test fails where a table or a column is added that nobody has decided about.
 */
export const places = {
  account: {
    within: 'account_id',
    key: ['account_id'],
    columns: {
      ...words('name', 'website', 'industry', 'details', 'reach'),
      ...made('name_lower'),
      ...codes('country', 'last_channel'),
    },
  },
  api_token: { key: ['token_id'], columns: { ...ours('name'), ...sealed('token_hash') } },
  audit: {
    within: itsWords,
    key: ['audit_id'],
    columns: { ...words('before', 'after'), ...codes('noun', 'noun_id', 'act') },
  },
  calendar_event: {
    within: 'deal_id',
    key: ['deal_id', 'conversation_id'],
    columns: words('place', 'told', 'answers'),
  },
  calendar_link: { key: ['member_id'], columns: sealed('token_hash', 'sealed_token') },
  change: { key: ['number'], columns: codes('noun', 'act') },
  change_feed: { key: ['workspace_id'], columns: {} },
  change_waiting: { key: ['waiting_id'], columns: codes('written_in', 'noun', 'act') },
  coach_look: { key: ['member_id', 'seller_id'], columns: {} },
  coach_note: { within: 'deal_id', key: ['note_id'], columns: words('text') },
  commitment: {
    key: ['deal_id', 'commitment_id'],
    columns: { ...made('what'), ...codes('kind', 'state', 'firmness', 'evidence') },
  },
  contact: {
    key: ['contact_id'],
    columns: { ...words('name', 'title', 'email', 'phone', 'details', 'reach'), ...made('name_lower') },
  },
  contact_job: { key: ['contact_id', 'job_id'], columns: words('company', 'title', 'department') },
  conversation: {
    key: ['deal_id', 'conversation_id'],
    columns: {
      ...made('title', 'backup'),
      ...codes('channel', 'state', 'participants', 'objective_kind', 'plan_state', 'outcome', 'missed_by'),
      ...codes('also_in', 'objective_answer'),
    },
  },
  custom_field: {
    key: ['field_id'],
    columns: { ...words('label', 'options'), ...codes('noun', 'key', 'kind') },
  },
  custom_value: {
    within: 'noun_id',
    key: ['noun', 'noun_id'],
    columns: { ...words('values'), ...codes('noun') },
  },
  deal: {
    key: ['deal_id'],
    columns: {
      ...made('name', 'imported_stage'),
      ...codes('state', 'currency', 'last_channel', 'next_kind', 'playbook_key', 'pace_changes'),
    },
  },
  deal_view: { key: ['view_id'], columns: { ...words('name', 'content'), ...codes('shows') } },
  deal_view_choice: { key: ['member_id', 'shows'], columns: codes('view', 'shows') },
  duplicate: { key: ['noun', 'one_id', 'other_id'], columns: codes('noun', 'evidence') },
  duplicate_key: { key: ['task_id', 'key', 'noun_id'], columns: made('key') },
  erased_key: { key: ['key_hash'], columns: sealed('key_hash') },
  erasure: { key: ['erasure_id'], columns: sealed('sealed_person') },
  fact: {
    within: 'deal_id',
    key: ['deal_id', 'sequence'],
    columns: { ...words('data'), ...codes('type', 'by_kind') },
  },
  file_bytes: { key: ['file_id'], columns: {} },
  field_place: { key: ['noun', 'noun_id', 'field_id'], columns: { ...made('words'), ...codes('noun') } },
  finding: {
    key: ['deal_id', 'code', 'subject'],
    columns: { ...made('about', 'evidence'), ...codes('code', 'subject', 'kind') },
  },
  first_workspace: { key: ['only_one'], columns: {} },
  import: {
    key: ['import_id'],
    columns: { ...words('source', 'files', 'mapping', 'progress', 'message'), ...codes('state', 'counts') },
  },
  import_change: {
    within: itsWords,
    key: ['noun', 'row_key', 'import_id'],
    columns: {
      ...words('row_key', 'before', 'after'),
      ...codes('noun', 'state', 'reason'),
      ...sealed('before_mark', 'after_mark'),
    },
  },
  import_error: {
    key: ['import_id', 'error_id'],
    columns: { ...words('file', 'reason', 'row_data'), ...codes('outcome') },
  },
  import_link: {
    key: ['source', 'noun', 'external_id'],
    columns: { ...words('external_id'), ...codes('source', 'noun'), ...sealed('row_hash', 'said') },
  },
  insight: { key: ['insight_id'], columns: { ...words('text'), ...codes('kind') } },
  invitation: {
    key: ['invitation_id'],
    columns: { ...ours('email', 'name', 'role', 'sees'), ...sealed('token_hash') },
  },
  language_model: {
    key: ['workspace_id'],
    columns: { ...ours('address', 'model'), ...sealed('sealed_key') },
  },
  lapse: { key: ['deal_id', 'code', 'subject', 'from_at'], columns: codes('code', 'subject') },
  letter: {
    within: 'deal_id',
    key: ['letter_id'],
    columns: {
      ...words('to_address', 'subject', 'body', 'event', 'problem_words'),
      ...codes('kind', 'state', 'locale', 'site', 'problem'),
    },
  },
  meeting: { key: ['deal_id', 'conversation_id'], columns: {} },
  meeting_cell: {
    within: 'deal_id',
    key: ['deal_id', 'conversation_id', 'key'],
    columns: { ...words('value', 'others'), ...codes('key') },
  },
  member: {
    key: ['member_id'],
    columns: ours('sign_in_id', 'name', 'email', 'role', 'sees', 'zone', 'locale', 'theme'),
  },
  merge: {
    within: itsWords,
    key: ['merge_id'],
    columns: { ...words('before', 'after', 'gone'), ...codes('noun', 'moved', 'deals') },
  },
  milestone: { key: ['deal_id', 'milestone_id'], columns: { ...made('name'), ...codes('kind', 'state') } },
  note: { within: 'noun_id', key: ['note_id'], columns: { ...words('text', 'said_by'), ...codes('noun') } },
  note_mention: { key: ['note_id', 'member_id'], columns: ours('said') },
  password_link: { key: ['link_id'], columns: sealed('token_hash') },
  playbook: { key: ['key', 'version'], columns: { ...words('content', 'note'), ...codes('key') } },
  playbook_archived: { key: ['key'], columns: codes('key') },
  playbook_draft: { key: ['key'], columns: { ...words('content'), ...codes('key') } },
  promise: { key: ['deal_id', 'promise_id'], columns: { ...made('what'), ...codes('state') } },
  reading: {
    key: ['reading_id'],
    columns: { ...sealed('sealed_words', 'sealed_found', 'sealed_title'), ...codes('state') },
  },
  relation: { key: ['relation_id'], columns: codes('kind') },
  request: {
    within: itsWords,
    key: ['request_id'],
    columns: { ...words('answer'), ...codes('operation'), ...sealed('input_hash') },
  },
  roadmap_link: { key: ['link_id'], columns: { ...sealed('token_hash'), ...codes('locale', 'zone') } },
  roadmap_look: { key: ['workspace_id'], columns: ours('company', 'color', 'logo') },
  schema_migration: { key: ['number'], columns: codes('name', 'checksum') },
  search_entry: {
    key: ['noun', 'noun_id', 'deal_id'],
    columns: { ...made('title', 'title_words', 'words', 'sought'), ...codes('noun') },
  },
  search_word: { key: ['word', 'noun_id'], columns: made('word') },
  sign_in_account: {
    key: ['id'],
    columns: {
      ...ours('id', 'user_id', 'account_id', 'provider_id', 'password', 'access_token', 'refresh_token'),
      ...ours('id_token', 'scope'),
    },
  },
  sign_in_attempt: { key: ['id'], columns: ours('id', 'key') },
  sign_in_session: {
    key: ['id'],
    columns: ours('id', 'user_id', 'token', 'ip_address', 'user_agent', 'last_seen_from'),
  },
  sign_in_user: { key: ['id'], columns: ours('id', 'name', 'email', 'image') },
  sign_in_verification: { key: ['id'], columns: ours('id', 'identifier', 'value') },
  speaker_name: {
    within: 'of_id',
    key: ['of_id', 'name'],
    columns: { ...words('name'), ...codes('otherwise') },
  },
  stakeholder: { key: ['deal_id', 'contact_id'], columns: codes('roles') },
  standing: { key: ['deal_id'], columns: made('state') },
  stored_file: {
    within: 'noun_id',
    key: ['file_id'],
    columns: { ...words('name'), ...codes('noun', 'media_type'), ...sealed('sha256') },
  },
  tag: { key: ['tag_id'], columns: { ...words('name'), ...codes('colour') } },
  tagged: { key: ['noun', 'noun_id', 'tag_id'], columns: codes('noun') },
  task: { key: ['task_id'], columns: codes('kind', 'input', 'changed') },
  team: { key: ['team_id'], columns: ours('name') },
  tenure: { key: ['deal_id', 'owner_id', 'from_at'], columns: {} },
  vague_phrase: { key: ['phrase_id'], columns: { ...words('phrase'), ...codes('type') } },
  webhook: { key: ['webhook_id'], columns: { ...ours('url', 'events'), ...sealed('sealed_secret') } },
  webhook_delivery: {
    key: ['delivery_id'],
    columns: { ...words('answer', 'problem'), ...codes('event', 'state') },
  },
  words_lesson: {
    within: 'deal_id',
    key: ['lesson_id'],
    columns: {
      ...words('said', 'said_before', 'put_right'),
      ...codes('source', 'side', 'side_before', 'told_label', 'true_label'),
    },
  },
  words_model: { key: ['workspace_id'], columns: { ...codes('base'), ...made('weights') } },
  workspace: {
    key: ['workspace_id'],
    columns: ours('name', 'zone', 'currency', 'locale', 'default_playbook'),
  },
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof places;

/** The columns of a table that hold one of these. */
export function columnsOf(place: PlaceName, holds: Holds): string[] {
  const columns: Readonly<Record<string, Holds>> = places[place].columns;
  return Object.keys(columns).filter((column) => columns[column] === holds);
}

/** What tells to which deal or company the rows of a table belong, where they do. */
export function withinOf(place: PlaceName): Within | undefined {
  const { within }: Place = places[place];
  return within;
}

function all(holds: Holds, columns: readonly string[]): Readonly<Record<string, Holds>> {
  return Object.fromEntries(columns.map((column) => [column, holds]));
}
