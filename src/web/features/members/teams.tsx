import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { createTeam, listTeams, removeTeam } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import type { Way } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TeamForm } from './team-form.tsx';

export type Team = OutputOf<typeof listTeams>['items'][number];

/** Teams: who sees whose deals. */
export function Teams({ isAsked }: { isAsked: boolean }) {
  const t = useTexts(membersTexts);
  const teams = useRead(listTeams, { limit: 200 });
  const write = useWrite(createTeam, {
    said: t('teamMade'),
    undo: ({ teamId, name }) => removing(teamId, name),
  });
  const remove = useWrite(removeTeam, {
    said: (team) => t('teamRemoved', { name: team.name }),
    undo: ({ teamId, name }) => makingAgain(teamId, name),
  });
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<Team | null>(null);
  const add = async () => {
    if (await write.send({ name })) setName('');
  };
  const actsOf = (team: Team) => [
    { id: 'rename', label: t('renameTeam'), act: () => setRenaming(team) },
    {
      id: 'remove',
      label: t('removeTeam'),
      tone: 'risk' as const,
      act: () => {
        write.clear();
        void remove.send({ teamId: team.teamId });
      },
    },
  ];
  const error = write.error ?? remove.error;
  return (
    <Card title={t('teams')}>
      <p className="mb-3 text-soft">{t('teamsMean')}</p>
      <Rows label={t('teams')}>
        {(teams.data?.items ?? []).map((team) => (
          <Row
            key={team.teamId}
            aside={
              <>
                <span className="text-fine text-soft">{t('teamMembers', { members: team.members })}</span>
                <Menu label={t('acts', { name: team.name })} acts={actsOf(team)} />
              </>
            }
          >
            <span className="block py-1.5">{team.name}</span>
          </Row>
        ))}
      </Rows>
      <form
        className="mt-3 flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void add();
        }}
      >
        <TextField
          key={String(isAsked)}
          autoFocus={isAsked}
          label={t('newTeam')}
          value={name}
          onChange={(next) => {
            write.clear();
            remove.clear();
            setName(next);
          }}
          className="flex-1"
        />
        <Button type="submit" isPending={write.isPending} isDisabled={name.trim() === ''}>
          {t('addTeam')}
        </Button>
      </form>
      {error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(error)}</Notice>
        </div>
      )}
      <Dialog
        title={t('renameTeam')}
        isOpen={renaming !== null}
        onClose={() => setRenaming(null)}
        width="narrow"
      >
        {renaming && <TeamForm team={renaming} onDone={() => setRenaming(null)} />}
      </Dialog>
    </Card>
  );
}

/** A team is removed, and made again under its id. */
function removing(teamId: string, name: string): Way {
  return {
    go: async () => {
      await call(removeTeam, { teamId }, { idempotencyKey: newId() });
      return makingAgain(teamId, name);
    },
  };
}

function makingAgain(teamId: string, name: string): Way {
  return {
    go: async () => {
      await call(createTeam, { teamId, name }, { idempotencyKey: newId() });
      return removing(teamId, name);
    },
  };
}
