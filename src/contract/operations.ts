import {
  getImport,
  listImportErrors,
  listImports,
  previewImport,
  runImport,
  stopImport,
} from './imports/imports.ts';
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from './invitations/invitations.ts';
import { changePassword, changeProfile, getMe } from './me/me.ts';
import { changeMember, listMembers } from './members/members.ts';
import { loadSampleWorkspace } from './sample/sample.ts';
import { signIn, signOut } from './session/session.ts';
import { createWorkspace, getSetup } from './setup/setup.ts';
import { createTeam, listTeams } from './teams/teams.ts';
import { createToken, listTokens, revokeToken } from './tokens/tokens.ts';
import { changeWorkspace } from './workspace/workspace.ts';

/** Every operation by its name, sorted. Each noun adds its own lines; the server, the client and the docs follow. */
export const operations = {
  acceptInvitation,
  changeMember,
  changePassword,
  changeProfile,
  changeWorkspace,
  createTeam,
  createToken,
  createWorkspace,
  getImport,
  getMe,
  getSetup,
  inviteMember,
  listImportErrors,
  listImports,
  listInvitations,
  listMembers,
  listTeams,
  listTokens,
  loadSampleWorkspace,
  previewImport,
  readInvitation,
  revokeInvitation,
  revokeToken,
  runImport,
  signIn,
  signOut,
  stopImport,
} as const;
