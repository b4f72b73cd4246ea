/** Every expected no, by its stable code. The contract gives each its HTTP status in one table. */
export const refusalCodes = [
  'not_signed_in',
  'sign_in_failed',
  'too_many_attempts',
  'password_wrong',
  'not_allowed',
  'already_set_up',
  'workspace_not_empty',
  'workspace_not_sample',
  'session_not_found',
  'password_link_not_valid',
  'task_not_found',
  'workspace_not_found',
  'member_not_found',
  'team_not_found',
  'team_name_taken',
  'team_not_empty',
  'invitation_not_found',
  'invitation_expired',
  'last_admin',
  'email_taken',
  'token_not_found',
  'changed_meanwhile',
  'account_not_found',
  'contact_not_found',
  'deal_not_found',
  'deal_changed',
  'deal_not_open',
  'deal_not_empty',
  'deal_view_not_found',
  'deals_of_different_accounts',
  'stakeholder_not_found',
  'stakeholder_already_in_deal',
  'conversation_not_found',
  'conversation_not_planned',
  'conversation_not_held',
  'conversation_already_closed_out',
  'conversation_ends_before_it_starts',
  'conversation_without_a_next_one',
  'next_conversation_in_the_past',
  'ask_not_found',
  'ask_already_answered',
  'commitment_not_found',
  'commitment_not_open',
  'commitment_not_firm',
  'non_commitment_not_found',
  'promise_not_found',
  'promise_not_open',
  'concern_not_found',
  'milestone_not_found',
  'request_not_found',
  'request_needs_missing',
  'waiver_not_found',
  'kind_not_found',
  'playbook_not_found',
  'playbook_not_published',
  'playbook_archived',
  'playbook_in_use',
  'playbook_draft_changed',
  'playbook_faulty',
  'finding_not_found',
  'insight_not_found',
  'coach_note_not_found',
  'fact_not_found',
  'fact_not_correctable',
  'undo_too_late',
  'happened_in_the_future',
  'id_already_used',
  'import_not_found',
  'import_not_ready',
  'import_file_not_understood',
  'import_running',
  'cursor_not_valid',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** An expected no: what, said to a person in one plain sentence, with what it takes to mend it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Further facts for a program or a page, such as the missing kinds by person. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export function refuse(
  code: RefusalCode,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: details === undefined ? { code, message } : { code, message, details } };
}
