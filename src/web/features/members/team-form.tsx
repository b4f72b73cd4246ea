import { useState } from 'react';
import { changeTeam } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { issueAt } from '../../api/client.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Team } from './teams.tsx';

/** What a team is called. */
export function TeamForm({ team, onDone }: { team: Team; onDone: () => void }) {
  const t = useTexts(membersTexts);
  const { teamId } = team;
  const [name, setName] = useState(team.name);
  const write = useRowWrite(changeTeam, {
    of: { teamId },
    now: { name: team.name },
    labels: { name: t('name') },
    said: (saved) => t('teamRenamed', { before: team.name, name: saved.name }),
    onDone,
  });
  const typed = { name: name.trim() };
  return (
    <WriteForm
      save={t('save')}
      need={{ [t('name')]: name }}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        error={issueAt(write.error, 'name')}
        autoFocus
      />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
