import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { createToken, listTokens, revokeToken } from '#contract/tokens/tokens.ts';
import { useList } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';

type Token = OutputOf<typeof listTokens>['items'][number];

/** Tokens for programs that speak to Leadsheet as you. */
export function Tokens({ myId }: { myId: string }) {
  const dates = useDates();
  const tokens = useList<Token>(listTokens, { limit: 50 });
  const revoke = useWrite(revokeToken);
  const [making, setMaking] = useState(false);
  const stop = async (token: Token) => {
    if (await revoke.send({ tokenId: token.tokenId })) say(`${token.name} no longer works.`);
  };
  return (
    <Card
      title="API tokens"
      aside={
        <Button size="small" look="primary" onPress={() => setMaking(true)}>
          Make a token
        </Button>
      }
    >
      <p className="mb-3 text-soft">
        A token lets a program act as you, over the API that the{' '}
        <Link href="/api/docs" target="_blank">
          API’s own pages
        </Link>{' '}
        describe. Anybody who has it can do what you can.
      </p>
      {tokens.isPending && <Skeleton />}
      <Rows>
        {tokens.items.map((token) => (
          <Row
            key={token.tokenId}
            aside={
              token.revokedAt ? (
                <span className="text-fine text-soft">
                  revoked {dates.shortDay(dates.dayOf(token.revokedAt))}
                </span>
              ) : (
                <Button size="small" onPress={() => void stop(token)}>
                  Revoke
                </Button>
              )
            }
          >
            <b className={`font-semibold ${token.revokedAt ? 'text-soft line-through' : ''}`}>{token.name}</b>
            {token.memberId !== myId && <span className="text-soft"> · {token.memberName}</span>}
            <p className="text-fine text-soft">
              made {dates.shortDay(dates.dayOf(token.createdAt))} ·{' '}
              {token.lastUsedAt ? `last used ${dates.shortDay(dates.dayOf(token.lastUsedAt))}` : 'never used'}
              {token.expiresAt && ` · until ${dates.shortDay(dates.dayOf(token.expiresAt))}`}
            </p>
          </Row>
        ))}
      </Rows>
      {tokens.data && tokens.items.length === 0 && <p className="text-soft">None yet.</p>}
      <Dialog title="Make a token" isOpen={making} onClose={() => setMaking(false)} width="narrow">
        <TokenForm onDone={() => setMaking(false)} />
      </Dialog>
    </Card>
  );
}

function TokenForm({ onDone }: { onDone: () => void }) {
  const write = useWrite(createToken);
  const [name, setName] = useState('');
  const [expiresAt, setExpiresAt] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  if (token !== null) {
    return (
      <SecretOnce
        label="The token"
        secret={token}
        note="Keep it somewhere safe: it is shown only now."
        onDone={onDone}
      />
    );
  }
  const save = async () => {
    const made = await write.send({ name, expiresAt });
    if (made) setToken(made.token);
  };
  return (
    <WriteForm
      save="Make it"
      need={{ 'What it is for': name }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label="What it is for"
        value={name}
        onChange={setName}
        placeholder="The nightly report"
        autoFocus
      />
      <DateTimeField
        label="Works until"
        value={expiresAt}
        onChange={setExpiresAt}
        hint={expiresAt ? undefined : 'Until you revoke it.'}
      />
    </WriteForm>
  );
}
