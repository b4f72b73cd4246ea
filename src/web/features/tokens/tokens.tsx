import type { OutputOf } from '#contract/operation.ts';
import { listTokens, restoreToken, revokeToken } from '#contract/tokens/tokens.ts';
import { sessionsTexts } from '#texts/sessions.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TokenForm } from './token-form.tsx';

type Token = OutputOf<typeof listTokens>['items'][number];

interface TokensProps {
  myId: string;
  isMaking: boolean;
  onMaking: (isMaking: boolean) => void;
}

/** Tokens for programs that speak to Leadsheet as you. */
export function Tokens({ myId, isMaking, onMaking }: TokensProps) {
  const t = useTexts(sessionsTexts);
  const dates = useDates();
  const tokens = useList<Token>(listTokens, { limit: 50 });
  const revoke = useWrite(revokeToken, {
    said: ({ name }) => t('noLongerWorks', { name }),
    undo: ({ tokenId }) =>
      toAndFro(
        () => call(restoreToken, { tokenId }, { idempotencyKey: newId() }),
        () => call(revokeToken, { tokenId }, { idempotencyKey: newId() }),
      ),
  });
  const day = (instant: string) => dates.shortDay(dates.dayOf(instant));
  const line = (token: Token) =>
    [
      token.memberId === myId ? null : token.memberName,
      t('made', { day: day(token.createdAt) }),
      token.lastUsedAt ? t('lastUsed', { day: day(token.lastUsedAt) }) : t('neverUsed'),
      token.expiresAt && !token.revokedAt ? t('works', { day: day(token.expiresAt) }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
  const working = tokens.items.filter((token) => token.revokedAt === null);
  const before = tokens.items.filter((token) => token.revokedAt !== null);
  return (
    <Card
      title={t('tokens')}
      aside={
        <Button size="small" look="primary" onPress={() => onMaking(true)}>
          {t('makeToken')}
        </Button>
      }
    >
      <p className="mb-3 text-soft">
        {t.rich('tokensMean', {
          a: (text) => (
            <Link href="/api/docs" target="_blank">
              {text}
            </Link>
          ),
        })}
      </p>
      {tokens.isPending && <Skeleton />}
      <Rows label={t('tokens')}>
        {working.map((token) => (
          <Row
            key={token.tokenId}
            aside={
              <Button
                size="small"
                aria-label={t('revokeName', { name: token.name })}
                onPress={() => void revoke.send({ tokenId: token.tokenId })}
              >
                {t('revoke')}
              </Button>
            }
          >
            <b className="font-semibold">{token.name}</b>
            <p className="text-fine text-soft">{line(token)}</p>
          </Row>
        ))}
      </Rows>
      {tokens.data && working.length === 0 && <p className="text-soft">{t('noTokens')}</p>}
      {before.length > 0 && (
        <div className="mt-3">
          <Fold title={t('before', { count: before.length })}>
            <Rows>
              {before.map((token) => (
                <Row
                  key={token.tokenId}
                  aside={
                    <span className="text-fine text-soft">
                      {t('revoked', { day: day(token.revokedAt ?? token.createdAt) })}
                    </span>
                  }
                >
                  <span className="text-soft line-through">{token.name}</span>
                  <p className="text-fine text-soft">{line(token)}</p>
                </Row>
              ))}
            </Rows>
          </Fold>
        </div>
      )}
      {revoke.error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(revoke.error)}</Notice>
        </div>
      )}
      <Dialog title={t('makeToken')} isOpen={isMaking} onClose={() => onMaking(false)} width="narrow">
        <TokenForm onDone={() => onMaking(false)} />
      </Dialog>
    </Card>
  );
}
