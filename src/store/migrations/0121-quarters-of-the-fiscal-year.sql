-- What is asked for by quarter goes by the quarters of the workspace, so that who asks brings the month along.
create or replace function seat_of(given_member uuid) returns jsonb language sql stable as
$$ select jsonb_build_object('memberId', m.member_id, 'memberName', m.name, 'role', m.role, 'sees', m.sees,
    'teamId', m.team_id, 'memberZone', m.zone, 'memberLocale', m.locale, 'workspaceId', w.workspace_id,
    'workspaceName', w.name, 'workspaceZone', w.zone, 'currency', w.currency, 'locale', w.locale,
    'cadenceDays', w.cadence_days, 'fiscalYearStartsIn', w.fiscal_year_starts_in)
  from member m join workspace w on w.workspace_id = m.workspace_id
  where m.workspace_id = current_workspace() and m.member_id = given_member and m.active $$;
