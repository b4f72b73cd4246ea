import { useState } from 'react';
import { createTeam, listTeams } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Teams: who sees whose deals. */
export function Teams() {
  const t = useTexts(membersTexts);
  const teams = useRead(listTeams, { limit: 200 });
  const write = useWrite(createTeam, { said: t('teamMade') });
  const [name, setName] = useState('');
  const add = async () => {
    if (await write.send({ name })) setName('');
  };
  return (
    <Card title={t('teams')}>
      <p className="mb-3 text-soft">{t('teamsMean')}</p>
      <Rows label={t('teams')}>
        {(teams.data?.items ?? []).map((team) => (
          <Row
            key={team.teamId}
            aside={<span className="text-fine text-soft">{t('teamMembers', { members: team.members })}</span>}
          >
            {team.name}
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
          label={t('newTeam')}
          value={name}
          onChange={(next) => {
            write.clear();
            setName(next);
          }}
          className="flex-1"
        />
        <Button type="submit" isPending={write.isPending} isDisabled={name.trim() === ''}>
          {t('addTeam')}
        </Button>
      </form>
      {write.error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(write.error)}</Notice>
        </div>
      )}
    </Card>
  );
}
