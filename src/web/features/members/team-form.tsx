import { useState } from 'react';
import { changeTeam } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { issueAt } from '../../api/client.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Team } from './teams.tsx';

/** What a team is called. */
export function TeamForm({ team, onDone }: { team: Team; onDone: () => void }) {
  const t = useTexts(membersTexts);
  const { teamId } = team;
  const [name, setName] = useState(team.name);
  const write = useWrite(changeTeam, {
    said: (saved) => t('teamRenamed', { before: team.name, name: saved.name }),
    undo: (_, input) => writingBack(changeTeam, { teamId, name: team.name }, input),
  });
  const save = async () => {
    if (await write.send({ teamId, name })) onDone();
  };
  return (
    <WriteForm
      save={t('save')}
      need={{ [t('name')]: name }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        error={issueAt(write.error, 'name')}
        autoFocus
      />
    </WriteForm>
  );
}
