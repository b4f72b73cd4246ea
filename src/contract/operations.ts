import { addressBookOperations } from './address-book/address-book-operations.ts';
import { getPipelineAudit, listAuditedDeals } from './audit/pipeline-audit.ts';
import { getCalendarLink, makeCalendarLink, removeCalendarLink } from './calendar/calendar-link.ts';
import { listChanges } from './changes/changes.ts';
import {
  changeCoachNote,
  listCoachNotes,
  listUnreadNotes,
  readCoachNote,
  writeCoachNote,
} from './coaching/coach-notes.ts';
import { getCoachedSeller, getCoaching, noteCoachLook } from './coaching/coaching.ts';
import { closeOut, closeOutTogether } from './conversations/close-out.ts';
import { getConversation, listConversations } from './conversations/conversations.ts';
import {
  cancelConversation,
  changeConversation,
  getPlanProposal,
  holdConversation,
  missConversation,
  planConversation,
} from './conversations/planning.ts';
import { getDealBoard, getDealCalendar, getDealTimeline, groupDeals } from './deals/deal-overviews.ts';
import {
  changeDeal,
  loseDeal,
  openDeal,
  parkDeal,
  removeDeal,
  reopenDeal,
  winDeal,
} from './deals/deal-writes.ts';
import { getDeal, getTimeline, listDeals } from './deals/deals.ts';
import { getMissingForPosition } from './deals/position.ts';
import { notePresence } from './deals/presence.ts';
import {
  countRowsNotTaken,
  getImport,
  listImportErrors,
  listImports,
  pauseImport,
  previewImport,
  runImport,
} from './imports/imports.ts';
import { listKeptOfImport, previewImportUndo, undoImport } from './imports/undo-import.ts';
import { addInsight, changeInsight, listInsights, listInsightUses } from './insights/insights.ts';
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  readInvitation,
  restoreInvitation,
  revokeInvitation,
} from './invitations/invitations.ts';
import { changeLanguageModel, getLanguageModel, tryLanguageModel } from './language-model/language-model.ts';
import { correctFact, getEntry, getLedger, recordFacts, undoFacts } from './ledger/ledger.ts';
import { readCalendarReply, takeCalendarFile } from './letters/calendar.ts';
import {
  draftLetters,
  handOverLetter,
  listLetters,
  noteLetterSent,
  sendLetters,
  takeBackLetters,
} from './letters/letters.ts';
import { getMail, sendTestMail } from './letters/mail.ts';
import { readReturnedMail } from './letters/returned.ts';
import { changePassword, changeProfile, getMe } from './me/me.ts';
import { getMeeting, saveMeeting } from './meeting/meeting.ts';
import {
  changeMember,
  deactivateMember,
  getHandOver,
  listMembers,
  reactivateMember,
} from './members/members.ts';
import {
  makePasswordLink,
  readPasswordLink,
  revokePasswordLink,
  usePasswordLink,
} from './password-links/password-links.ts';
import {
  copyPlaybook,
  discardPlaybookDraft,
  getPlaybookDraft,
  publishPlaybook,
  savePlaybookDraft,
} from './playbook/drafts.ts';
import { moveDeals, previewMoves } from './playbook/moves.ts';
import { changePlaybook, comparePlaybooks, getPlaybook, listPlaybooks } from './playbook/playbook.ts';
import { addColleague } from './roadmap/colleagues.ts';
import { acceptProposal, declineProposal } from './roadmap/proposals.ts';
import { actOnRoadmap, chooseRoadmapReading, readRoadmap, visitRoadmap } from './roadmap/roadmap.ts';
import {
  changeRoadmapLink,
  listRoadmapLinks,
  restoreRoadmapLink,
  revokeRoadmapLink,
  shareRoadmap,
} from './roadmap/roadmap-links.ts';
import { listRoadmapWordings, previewRoadmap, wordRoadmap } from './roadmap/roadmap-wordings.ts';
import { getSample, loadSampleWorkspace, removeSample } from './sample/sample.ts';
import { search } from './search/search.ts';
import { signIn, signOut } from './session/session.ts';
import { endOtherSessions, endSession, listSessions } from './sessions/sessions.ts';
import { createWorkspace, getSetup } from './setup/setup.ts';
import { listTasks } from './tasks/tasks.ts';
import { changeTeam, createTeam, listTeams, removeTeam } from './teams/teams.ts';
import { getFromClients } from './today/from-clients.ts';
import { getToday } from './today/today.ts';
import { createToken, listTokens, restoreToken, revokeToken } from './tokens/tokens.ts';
import { rebuild, verify } from './upkeep/upkeep.ts';
import { upsertAccounts, upsertContacts, upsertDeals } from './upserts/upserts.ts';
import {
  changeKeptView,
  chooseKeptView,
  listKeptViews,
  removeKeptView,
  restoreKeptView,
  saveKeptView,
} from './views/kept-views.ts';
import { webhookOperations } from './webhooks/webhook-operations.ts';
import { changeWordsLesson, listWordsLessons, teachWords } from './words/lessons.ts';
import { getReading, listReadings, readAgain, removeReading } from './words/readings.ts';
import {
  changeVaguePhrase,
  listVaguePhrases,
  markVaguePhrase,
  removeVaguePhrase,
  restoreVaguePhrase,
} from './words/vague-phrases.ts';
import { nameSpeaker, readWords } from './words/words.ts';
import { changeRoadmapLook, getRoadmapLook } from './workspace/roadmap-look.ts';
import { changeWorkspace } from './workspace/workspace.ts';

/** Every operation by its name, sorted. Each noun adds its own lines; the server, the client and the docs follow. */
export const operations = {
  ...addressBookOperations,
  ...webhookOperations,
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
  changeWordsLesson,
  changeVaguePhrase,
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
  listWordsLessons,
  listVaguePhrases,
  loadSampleWorkspace,
  loseDeal,
  makeCalendarLink,
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
  getReading,
  listReadings,
  readAgain,
  readWords,
  removeReading,
  rebuild,
  recordFacts,
  removeCalendarLink,
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
  teachWords,
  tryLanguageModel,
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
} as const;
