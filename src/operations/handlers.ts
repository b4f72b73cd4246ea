import type { operations } from '#contract/operations.ts';
import { getImport } from './imports/get-import.ts';
import { listImportErrors } from './imports/list-import-errors.ts';
import { listImports } from './imports/list-imports.ts';
import { previewImport } from './imports/preview-import.ts';
import { runImport } from './imports/run-import.ts';
import { stopImport } from './imports/stop-import.ts';
import { acceptInvitation } from './invitations/accept-invitation.ts';
import { inviteMember } from './invitations/invite-member.ts';
import { listInvitations } from './invitations/list-invitations.ts';
import { readInvitation } from './invitations/read-invitation.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';
import { changePassword } from './me/change-password.ts';
import { changeProfile } from './me/change-profile.ts';
import { getMe } from './me/get-me.ts';
import { changeMember } from './members/change-member.ts';
import { listMembers } from './members/list-members.ts';
import { loadSampleWorkspace } from './sample/load-sample-workspace.ts';
import { signIn } from './session/sign-in.ts';
import { signOut } from './session/sign-out.ts';
import { createWorkspace } from './setup/create-workspace.ts';
import { getSetup } from './setup/get-setup.ts';
import { createTeam } from './teams/create-team.ts';
import { listTeams } from './teams/list-teams.ts';
import { createToken } from './tokens/create-token.ts';
import { listTokens } from './tokens/list-tokens.ts';
import { revokeToken } from './tokens/revoke-token.ts';
import { changeWorkspace } from './workspace/change-workspace.ts';
import type { HandleFor } from './world.ts';

type Handlers = { readonly [Name in keyof typeof operations]: HandleFor<(typeof operations)[Name]> };

/** What does the work of each operation, by its name, sorted. */
export const handlers: Handlers = {
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
};
