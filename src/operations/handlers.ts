import type { operations } from '#contract/operations.ts';
import { addressBookHandlers } from './address-book-handlers.ts';
import { getPipelineAudit } from './audit/get-pipeline-audit.ts';
import { listAuditedDeals } from './audit/list-audited-deals.ts';
import { getCalendarLink } from './calendar/get-calendar-link.ts';
import { makeCalendarLink } from './calendar/make-calendar-link.ts';
import { removeCalendarLink } from './calendar/remove-calendar-link.ts';
import { listChanges } from './changes/list-changes.ts';
import { changeCoachNote } from './coaching/change-coach-note.ts';
import { getCoachedSeller } from './coaching/get-coached-seller.ts';
import { getCoaching } from './coaching/get-coaching.ts';
import { listCoachNotes } from './coaching/list-coach-notes.ts';
import { listUnreadNotes } from './coaching/list-unread-notes.ts';
import { noteCoachLook } from './coaching/note-coach-look.ts';
import { readCoachNote } from './coaching/read-coach-note.ts';
import { writeCoachNote } from './coaching/write-coach-note.ts';
import { cancelConversation } from './conversations/cancel-conversation.ts';
import { changeConversation } from './conversations/change-conversation.ts';
import { closeOut } from './conversations/close-out.ts';
import { closeOutTogether } from './conversations/close-out-together.ts';
import { getConversation } from './conversations/get-conversation.ts';
import { getPlanProposal } from './conversations/get-plan-proposal.ts';
import { holdConversation } from './conversations/hold-conversation.ts';
import { listConversations } from './conversations/list-conversations.ts';
import { missConversation } from './conversations/miss-conversation.ts';
import { planConversation } from './conversations/plan-conversation.ts';
import { changeDeal } from './deals/change-deal.ts';
import { getDeal } from './deals/get-deal.ts';
import { getDealBoard } from './deals/get-deal-board.ts';
import { getDealCalendar } from './deals/get-deal-calendar.ts';
import { getDealTimeline } from './deals/get-deal-timeline.ts';
import { getMissingForPosition } from './deals/get-missing-for-position.ts';
import { getTimeline } from './deals/get-timeline.ts';
import { groupDeals } from './deals/group-deals.ts';
import { listDeals } from './deals/list-deals.ts';
import { loseDeal } from './deals/lose-deal.ts';
import { notePresence } from './deals/note-presence.ts';
import { openDeal } from './deals/open-deal.ts';
import { parkDeal } from './deals/park-deal.ts';
import { removeDeal } from './deals/remove-deal.ts';
import { reopenDeal } from './deals/reopen-deal.ts';
import { winDeal } from './deals/win-deal.ts';
import { countRowsNotTaken } from './imports/count-rows-not-taken.ts';
import { getImport } from './imports/get-import.ts';
import { listImportErrors } from './imports/list-import-errors.ts';
import { listImports } from './imports/list-imports.ts';
import { pauseImport } from './imports/pause-import.ts';
import { previewImport } from './imports/preview-import.ts';
import { runImport } from './imports/run-import.ts';
import { listKeptOfImport } from './imports/undo/list-kept-of-import.ts';
import { previewImportUndo } from './imports/undo/preview-import-undo.ts';
import { undoImport } from './imports/undo/undo-import.ts';
import { addInsight } from './insights/add-insight.ts';
import { changeInsight } from './insights/change-insight.ts';
import { listInsightUses } from './insights/list-insight-uses.ts';
import { listInsights } from './insights/list-insights.ts';
import { acceptInvitation } from './invitations/accept-invitation.ts';
import { inviteMember } from './invitations/invite-member.ts';
import { listInvitations } from './invitations/list-invitations.ts';
import { readInvitation } from './invitations/read-invitation.ts';
import { restoreInvitation } from './invitations/restore-invitation.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';
import { changeKeptView } from './kept-views/change-kept-view.ts';
import { chooseKeptView } from './kept-views/choose-kept-view.ts';
import { listKeptViews } from './kept-views/list-kept-views.ts';
import { removeKeptView } from './kept-views/remove-kept-view.ts';
import { restoreKeptView } from './kept-views/restore-kept-view.ts';
import { saveKeptView } from './kept-views/save-kept-view.ts';
import { changeLanguageModel } from './language-models/change-language-model.ts';
import { getLanguageModel } from './language-models/get-language-model.ts';
import { correctFact } from './ledger/correct-fact.ts';
import { getEntry } from './ledger/get-entry.ts';
import { getLedger } from './ledger/get-ledger.ts';
import { recordFacts } from './ledger/record-facts.ts';
import { undoFacts } from './ledger/undo-facts.ts';
import { draftLetters } from './letters/draft-letters.ts';
import { getMail } from './letters/get-mail.ts';
import { handOverLetter } from './letters/hand-over-letter.ts';
import { listLetters } from './letters/list-letters.ts';
import { noteLetterSent } from './letters/note-letter-sent.ts';
import { readCalendarReply } from './letters/read-calendar-reply.ts';
import { readReturnedMail } from './letters/read-returned-mail.ts';
import { sendLetters } from './letters/send-letters.ts';
import { sendTestMail } from './letters/send-test-mail.ts';
import { takeBackLetters } from './letters/take-back-letters.ts';
import { takeCalendarFile } from './letters/take-calendar-file.ts';
import { changePassword } from './me/change-password.ts';
import { changeProfile } from './me/change-profile.ts';
import { getMe } from './me/get-me.ts';
import { getMeeting } from './meeting/get-meeting.ts';
import { saveMeeting } from './meeting/save-meeting.ts';
import { changeMember } from './members/change-member.ts';
import { deactivateMember } from './members/deactivate-member.ts';
import { getHandOver } from './members/get-hand-over.ts';
import { listMembers } from './members/list-members.ts';
import { reactivateMember } from './members/reactivate-member.ts';
import { makePasswordLink } from './password-links/make-password-link.ts';
import { readPasswordLink } from './password-links/read-password-link.ts';
import { revokePasswordLink } from './password-links/revoke-password-link.ts';
import { usePasswordLink } from './password-links/use-password-link.ts';
import { changePlaybook } from './playbook/change-playbook.ts';
import { comparePlaybooks } from './playbook/compare-playbooks.ts';
import { copyPlaybook } from './playbook/copy-playbook.ts';
import { discardPlaybookDraft } from './playbook/discard-playbook-draft.ts';
import { getPlaybook } from './playbook/get-playbook.ts';
import { getPlaybookDraft } from './playbook/get-playbook-draft.ts';
import { listPlaybooks } from './playbook/list-playbooks.ts';
import { moveDeals } from './playbook/move-deals.ts';
import { previewMoves } from './playbook/preview-moves.ts';
import { publishPlaybook } from './playbook/publish-playbook.ts';
import { savePlaybookDraft } from './playbook/save-playbook-draft.ts';
import { acceptProposal } from './roadmap/accept-proposal.ts';
import { actOnRoadmap } from './roadmap/act-on-roadmap.ts';
import { addColleague } from './roadmap/add-colleague.ts';
import { changeRoadmapLink } from './roadmap/change-roadmap-link.ts';
import { chooseRoadmapReading } from './roadmap/choose-roadmap-reading.ts';
import { declineProposal } from './roadmap/decline-proposal.ts';
import { listRoadmapLinks } from './roadmap/list-roadmap-links.ts';
import { listRoadmapWordings } from './roadmap/list-roadmap-wordings.ts';
import { previewRoadmap } from './roadmap/preview-roadmap.ts';
import { readRoadmap } from './roadmap/read-roadmap.ts';
import { restoreRoadmapLink } from './roadmap/restore-roadmap-link.ts';
import { revokeRoadmapLink } from './roadmap/revoke-roadmap-link.ts';
import { shareRoadmap } from './roadmap/share-roadmap.ts';
import { visitRoadmap } from './roadmap/visit-roadmap.ts';
import { wordRoadmap } from './roadmap/word-roadmap.ts';
import { getSample } from './sample/get-sample.ts';
import { loadSampleWorkspace } from './sample/load-sample-workspace.ts';
import { removeSample } from './sample/remove-sample.ts';
import { search } from './search/search.ts';
import { signIn } from './session/sign-in.ts';
import { signOut } from './session/sign-out.ts';
import { endOtherSessions } from './sessions/end-other-sessions.ts';
import { endSession } from './sessions/end-session.ts';
import { listSessions } from './sessions/list-sessions.ts';
import { createWorkspace } from './setup/create-workspace.ts';
import { getSetup } from './setup/get-setup.ts';
import { listTasks } from './tasks/list-tasks.ts';
import { changeTeam } from './teams/change-team.ts';
import { createTeam } from './teams/create-team.ts';
import { listTeams } from './teams/list-teams.ts';
import { removeTeam } from './teams/remove-team.ts';
import { getFromClients } from './today/get-from-clients.ts';
import { getToday } from './today/get-today.ts';
import { createToken } from './tokens/create-token.ts';
import { listTokens } from './tokens/list-tokens.ts';
import { restoreToken } from './tokens/restore-token.ts';
import { revokeToken } from './tokens/revoke-token.ts';
import { rebuild } from './upkeep/rebuild.ts';
import { verify } from './upkeep/verify.ts';
import { upsertAccounts } from './upserts/upsert-accounts.ts';
import { upsertContacts } from './upserts/upsert-contacts.ts';
import { upsertDeals } from './upserts/upsert-deals.ts';
import { changeVaguePhrase } from './vague-phrases/change-vague-phrase.ts';
import { listVaguePhrases } from './vague-phrases/list-vague-phrases.ts';
import { markVaguePhrase } from './vague-phrases/mark-vague-phrase.ts';
import { removeVaguePhrase } from './vague-phrases/remove-vague-phrase.ts';
import { restoreVaguePhrase } from './vague-phrases/restore-vague-phrase.ts';
import { webhookHandlers } from './webhook-handlers.ts';
import { getReading } from './words/get-reading.ts';
import { listReadings } from './words/list-readings.ts';
import { nameSpeaker } from './words/name-speaker.ts';
import { removeReading } from './words/remove-reading.ts';
import { changeRoadmapLook } from './workspace/change-roadmap-look.ts';
import { changeWorkspace } from './workspace/change-workspace.ts';
import { getRoadmapLook } from './workspace/get-roadmap-look.ts';
import type { HandleFor } from './world.ts';

type Handlers = { readonly [Name in keyof typeof operations]: HandleFor<(typeof operations)[Name]> };

/**
 * What does the work of each operation, by its name, sorted. What words are read with would take two thirds of every
 * start: that is loaded when it is first asked for.
 */
export const handlers: Handlers = {
  ...addressBookHandlers,
  ...webhookHandlers,
  acceptInvitation,
  acceptProposal,
  actOnRoadmap,
  addColleague,
  addInsight,
  cancelConversation,
  changeCoachNote,
  changeConversation,
  changeDeal,
  changeKeptView,
  changeInsight,
  changeLanguageModel,
  changeMember,
  changePassword,
  changePlaybook,
  changeProfile,
  changeRoadmapLink,
  changeRoadmapLook,
  changeTeam,
  changeVaguePhrase,
  changeWordsLesson: async (world, input) =>
    (await import('./words/change-words-lesson.ts')).changeWordsLesson(world, input),
  changeWorkspace,
  chooseKeptView,
  chooseRoadmapReading,
  closeOut,
  closeOutTogether,
  comparePlaybooks,
  copyPlaybook,
  correctFact,
  createTeam,
  createToken,
  createWorkspace,
  deactivateMember,
  declineProposal,
  discardPlaybookDraft,
  draftLetters,
  endOtherSessions,
  endSession,
  getCalendarLink,
  makeCalendarLink,
  removeCalendarLink,
  getCoachedSeller,
  getCoaching,
  getConversation,
  getDeal,
  getDealBoard,
  getDealCalendar,
  getDealTimeline,
  getEntry,
  getFromClients,
  getHandOver,
  getImport,
  getLedger,
  getMail,
  getMe,
  getMeeting,
  getMissingForPosition,
  getPipelineAudit,
  getPlanProposal,
  getPlaybook,
  getPlaybookDraft,
  getRoadmapLook,
  getSample,
  getSetup,
  getTimeline,
  getToday,
  getLanguageModel,
  groupDeals,
  handOverLetter,
  holdConversation,
  inviteMember,
  listAuditedDeals,
  listChanges,
  listCoachNotes,
  listConversations,
  listKeptViews,
  listDeals,
  countRowsNotTaken,
  listImportErrors,
  listImports,
  listInsightUses,
  listInsights,
  listInvitations,
  listLetters,
  listMembers,
  listPlaybooks,
  listRoadmapLinks,
  listRoadmapWordings,
  listSessions,
  listTasks,
  listTeams,
  listTokens,
  listUnreadNotes,
  listVaguePhrases,
  listWordsLessons: async (world, input) =>
    (await import('./words/list-words-lessons.ts')).listWordsLessons(world, input),
  loadSampleWorkspace,
  loseDeal,
  makePasswordLink,
  markVaguePhrase,
  missConversation,
  moveDeals,
  nameSpeaker,
  noteCoachLook,
  noteLetterSent,
  notePresence,
  openDeal,
  parkDeal,
  planConversation,
  previewImport,
  previewMoves,
  previewRoadmap,
  publishPlaybook,
  reactivateMember,
  readCalendarReply,
  readCoachNote,
  readInvitation,
  readPasswordLink,
  readReturnedMail,
  readRoadmap,
  readWords: async (world, input) => (await import('./words/read-words.ts')).readWords(world, input),
  getReading,
  listReadings,
  readAgain: async (world, input) => (await import('./words/read-again.ts')).readAgain(world, input),
  removeReading,
  rebuild,
  recordFacts,
  removeDeal,
  removeKeptView,
  removeSample,
  removeTeam,
  removeVaguePhrase,
  reopenDeal,
  restoreKeptView,
  restoreInvitation,
  restoreRoadmapLink,
  restoreToken,
  restoreVaguePhrase,
  revokeInvitation,
  revokePasswordLink,
  revokeRoadmapLink,
  revokeToken,
  runImport,
  saveKeptView,
  saveMeeting,
  savePlaybookDraft,
  search,
  sendLetters,
  sendTestMail,
  shareRoadmap,
  signIn,
  signOut,
  pauseImport,
  previewImportUndo,
  undoImport,
  listKeptOfImport,
  takeBackLetters,
  takeCalendarFile,
  teachWords: async (world, input) => (await import('./words/teach-words.ts')).teachWords(world, input),
  tryLanguageModel: async (world, input) =>
    (await import('./language-models/try-language-model.ts')).tryLanguageModel(world, input),
  undoFacts,
  upsertAccounts,
  upsertContacts,
  upsertDeals,
  usePasswordLink,
  verify,
  visitRoadmap,
  winDeal,
  wordRoadmap,
  writeCoachNote,
};
