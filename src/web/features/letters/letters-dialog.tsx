import { useState } from 'react';
import { draftLetters, type LetterKind, sendLetters, takeBackLetters } from '#contract/letters/letters.ts';
import { locales, readerLocale } from '#texts/language.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { call, explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { localeName } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { ByHand } from './by-hand.tsx';
import { KeptOut } from './kept-out.tsx';
import { LetterProblem } from './letter-problem.tsx';
import { useDraftEdits } from './use-draft-edits.ts';

interface LettersDialogProps {
  dealId: string;
  conversationId: string;
  kind: LetterKind;
  onClose: () => void;
}

/** Letters about a conversation, one to each whom it concerns, ready to be sent or to be changed first. */
export function LettersDialog(props: LettersDialogProps) {
  const t = useTexts(letterSheetTexts);
  const titles = { recap: t('recap'), invitation: t('invite'), cancellation: t('tellOff') };
  return (
    <Dialog title={titles[props.kind]} isOpen onClose={props.onClose} as="sheet" width="normal">
      <Letters {...props} />
    </Dialog>
  );
}

/** The same within a sheet that is open already. */
export function Letters({ dealId, conversationId, kind, onClose }: LettersDialogProps) {
  const t = useTexts(letterSheetTexts);
  const { list } = useNumbers();
  const [place, setPlace] = useState<string>();
  const [placeTyped, setPlaceTyped] = useState<string>();
  const of = { dealId, conversationId, kind };
  const read = useRead(
    draftLetters,
    { ...of, ...(place === undefined ? {} : { place }) },
    { placeholderData: (before) => before },
  );
  const { change, written, translate, keptOut } = useDraftEdits(of, place);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const undelivered = useTexts(undeliveredTexts);
  const [otherWay, setOtherWay] = useState<string | null>(null);
  const send = useWrite(sendLetters, {
    said: ({ letters }) => t('saidSent', { count: letters.length }),
    undo: ({ letters }) => ({
      said: t('saidTakenBack'),
      go: async () => {
        const letterIds = letters.map(({ letterId }) => letterId);
        await call(takeBackLetters, { dealId, conversationId, letterIds }, { idempotencyKey: newId() });
        return undefined;
      },
    }),
  });
  // What was written when it was open before may be untrue by now: nobody is shown it and then another.
  const [isFresh, setFresh] = useState(false);
  if (!isFresh && read.isFetchedAfterMount) setFresh(true);
  if (read.isError) return <Notice tone="risk">{explain(read.error)}</Notice>;
  if (read.data === undefined || !isFresh) return <Skeleton lines={6} />;
  const { drafts, from } = read.data;
  const draft =
    drafts.find(({ contact }) => contact.id === chosen) ?? drafts.find((one) => !one.isTold) ?? drafts[0];
  if (!draft) return <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>;
  const { contact, last } = draft;
  const letter = written(draft);
  const isUndelivered = last?.state === 'failed' || last?.state === 'came back';
  // Once it is given out it counts as undelivered no more, and is still to be said to be sent.
  const isByHand = from === null || otherWay === contact.id;
  const nameOf = (contactId: string) =>
    drafts.find((one) => one.contact.id === contactId)?.contact.name ?? '';
  const draftsFor = async (where: string | undefined) => {
    try {
      return (await call(draftLetters, { ...of, ...(where === undefined ? {} : { place: where }) })).drafts;
    } catch (error) {
      sayProblem(explain(error));
      return null;
    }
  };
  const input = {
    ...{ dealId, conversationId, kind, site: window.location.origin },
    ...(kind === 'invitation' ? { place: (placeTyped ?? read.data.place).trim() } : {}),
  };
  const sendTo = async (whom: readonly string[]) => {
    setTried(true);
    // Where the place was changed last, no letter was written with it yet.
    const isAsDrafted = kind !== 'invitation' || input.place === read.data.place;
    const fresh = isAsDrafted ? drafts : await draftsFor(input.place);
    if (!fresh) return;
    const letters = fresh.filter((one) => whom.includes(one.contact.id)).map(written);
    const missing = letters.find((one) => !hasAddress(one));
    if (missing) return setChosen(missing.contactId);
    const answer = await send.send({ ...input, letters });
    if (answer) onClose();
  };
  const due = drafts.filter((one) => !one.isTold).map(written);
  const unwanted = drafts.filter((one) => one.doNotWrite && !one.isTold).map((one) => one.contact.name);
  const reached = due.filter(hasAddress).map(({ contactId }) => contactId);
  const unreached = due.filter((one) => !hasAddress(one));
  const isOfMany = due.length > 1 && reached.length > 1;
  const spoken = [...new Set([letter.locale, ...locales])];
  return (
    <div className="flex flex-col gap-4">
      {drafts.length > 1 && (
        <Choice
          label={t('whom')}
          items={drafts.map((one) => ({ id: one.contact.id, label: one.contact.name }))}
          value={contact.id}
          onChange={setChosen}
          size="small"
        />
      )}
      {unwanted.length > 0 && <Notice>{t('unwanted', { names: list(unwanted) })}</Notice>}
      {draft.isTold && <Notice tone="us">{t('toldBefore')}</Notice>}
      {isUndelivered && last?.problem && (
        <Notice tone="risk">
          {(last.state === 'came back' || last.problem === 'address refused') && (
            <>{undelivered('notDelivered', { address: last.address })} </>
          )}
          <LetterProblem problem={last.problem} words={last.problemWords} />
        </Notice>
      )}
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <TextField
          label={t('address')}
          type="email"
          value={letter.address}
          onChange={(address) => change(contact.id, { address })}
          error={isTried && !hasAddress(letter) ? t('addressMissing') : undefined}
        />
        <Select
          label={t('language')}
          items={spoken.map((one) => ({ id: one, label: localeName(one) }))}
          value={readerLocale([letter.locale])}
          onChange={(locale) => {
            translate(contact.id, locale).catch((error: unknown) => sayProblem(explain(error)));
          }}
        />
      </div>
      {kind === 'invitation' && (
        <TextField
          label={t('place')}
          hint={t('placeHint')}
          value={placeTyped ?? read.data.place}
          onChange={setPlaceTyped}
          onBlur={() => setPlace(placeTyped)}
          maxLength={300}
        />
      )}
      <TextField
        label={t('subject')}
        value={letter.subject}
        onChange={(subject) => change(contact.id, { subject })}
        maxLength={300}
      />
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        value={letter.text}
        onChange={(text) => change(contact.id, { text })}
        rows={Math.min(16, letter.text.split('\n').length + 1)}
      />
      <KeptOut key={contact.id} deal={{ dealId, sequence: read.data.sequence }} {...keptOut(draft)} />
      {isByHand ? (
        <ByHand
          key={contact.id}
          letter={{ ...input, ...letter }}
          name={contact.name}
          hint={from === null ? t('noMailServer') : undelivered('otherWayHint')}
          onBack={from === null ? undefined : () => setOtherWay(null)}
          onDone={onClose}
        />
      ) : (
        <>
          {send.error !== null && (
            <Problem problem={problemOf(send.error) ?? noProblem} onCarryOn={undefined} isPending={false} />
          )}
          {isOfMany && unreached.length > 0 && (
            <p className="text-soft">
              {t('unreached', {
                names: list(unreached.map(({ contactId }) => nameOf(contactId))),
                count: unreached.length,
              })}
            </p>
          )}
          <FormEnd isInReach>
            {isUndelivered && (
              <Button look="quiet" onPress={() => setOtherWay(contact.id)}>
                {undelivered('otherWay')}
              </Button>
            )}
            {isOfMany && (
              <Button isPending={send.isPending} onPress={() => void sendTo([contact.id])}>
                {t('send', { name: contact.name })}
              </Button>
            )}
            <Button
              look="primary"
              isPending={send.isPending}
              onPress={() => void sendTo(isOfMany ? reached : [contact.id])}
            >
              {isOfMany
                ? t(unreached.length > 0 ? 'sendReached' : 'sendAll', { count: reached.length })
                : t('send', { name: contact.name })}
            </Button>
          </FormEnd>
        </>
      )}
    </div>
  );
}

const hasAddress = ({ address }: { address: string }) => /^[^\s@]+@[^\s@]+$/.test(address);

const noProblem = { text: '', code: null, details: {}, changes: [], error: null };
