import { useRef, useState } from 'react';
import {
  changeKeptView,
  chooseKeptView,
  type KeptView,
  removeKeptView,
  restoreKeptView,
  type ViewContent,
  type ViewedList,
} from '#contract/views/kept-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { type Way, writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { rowProblemOf } from '../../api/write-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ActsByName } from '../../ui/keys/acts-by-name.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { RenameViewForm } from './rename-view-form.tsx';
import { SaveViewForm } from './save-view-form.tsx';

interface ViewActsProps {
  of: ViewedList;
  /** What is seen first where nobody chose. */
  usual: string;
  content: ViewContent;
  /** The kept view that is looked at, if it is one. */
  kept: KeptView | undefined;
  /** The key of a built-in view or the id of a kept one. */
  current: string | null;
  currentName: string;
  chosen: string | null;
  isChanged: boolean;
  mayShare: boolean;
  onShow: (view: string | null) => void;
  onSaved: (viewId: string) => void;
}

type Form = 'save' | 'rename' | null;

/** What can be done with the view that is looked at. */
export function ViewActs(props: ViewActsProps) {
  const { of, usual, content, kept, current, currentName, chosen, isChanged, mayShare, onShow, onSaved } =
    props;
  const t = useTexts(keptViewsTexts);
  const [form, setForm] = useState<Form>(null);
  const { change, clash } = useChange(kept, isChanged);
  // When it is said, the view may be gone from the list already.
  const acted = useRef('');
  const remove = useWrite(removeKeptView, {
    said: () => t('viewRemoved', { name: acted.current }),
    undo: (_, { viewId }) => bringingBack(viewId),
  });
  const choose = useWrite(chooseKeptView, {
    said: () => t('viewFirst', { name: acted.current }),
    undo: (_, after) => writingBack(chooseKeptView, { of, view: chosen as never }, after),
  });
  const mayChange = kept?.may.change ?? false;
  const acts = [
    ...(isChanged && kept && mayChange
      ? [
          {
            id: 'keep',
            label: t('saveChanges'),
            act: () => void change({ content }, t('viewChanged', { name: kept.name })),
          },
        ]
      : []),
    { id: 'save', label: kept ? t('saveAsNew') : t('saveView'), act: () => setForm('save') },
    ...(isChanged ? [{ id: 'drop', label: t('dropChanges'), act: () => onShow(current) }] : []),
    ...(current !== null && current !== (chosen ?? usual)
      ? [
          {
            id: 'first',
            label: t('seeFirst'),
            act: () => {
              acted.current = currentName;
              void choose.send({ of, view: (current === usual ? null : current) as never });
            },
          },
        ]
      : []),
    {
      id: 'link',
      label: t('copyLink'),
      act: () => void navigator.clipboard.writeText(location.href).then(() => say(t('linkCopied'))),
    },
    ...(kept && mayChange
      ? [
          { id: 'rename', label: t('renameView'), act: () => setForm('rename') },
          ...(mayShare || kept.shared
            ? [
                {
                  id: 'share',
                  label: kept.shared ? t('unshareView') : t('shareView'),
                  act: () =>
                    void change(
                      { shared: !kept.shared },
                      kept.shared
                        ? t('viewUnshared', { name: kept.name })
                        : t('viewShared', { name: kept.name }),
                    ),
                },
              ]
            : []),
          {
            id: 'remove',
            label: t('removeView'),
            tone: 'risk' as const,
            act: () => {
              acted.current = kept.name;
              void remove.send({ viewId: kept.viewId }).then((done) => done && onShow(null));
            },
          },
        ]
      : []),
  ];
  return (
    <>
      <ActsByName acts={acts} />
      <Menu label={t('viewActs')} acts={acts} />
      <Dialog
        title={form === 'rename' ? t('renameView') : t('saveView')}
        isOpen={form !== null}
        onClose={() => setForm(null)}
        width="narrow"
      >
        {form === 'save' && (
          <SaveViewForm
            of={of}
            content={content}
            mayShare={mayShare}
            onCancel={() => setForm(null)}
            onSaved={(viewId) => {
              setForm(null);
              onSaved(viewId);
            }}
          />
        )}
        {form === 'rename' && kept && (
          <RenameViewForm key={kept.viewId} view={kept} onDone={() => setForm(null)} />
        )}
      </Dialog>
      <Dialog title={t('notSaved')} isOpen={clash !== null} onClose={() => clash?.leave()} width="narrow">
        {clash && <Problem problem={clash.problem} onCarryOn={clash.carryOn} isPending={clash.isPending} />}
      </Dialog>
    </>
  );
}

/** A removed view is brought back whole, and removed again by the way back from that. */
function bringingBack(viewId: string): Way {
  return {
    go: async () => {
      await call(restoreKeptView, { viewId }, { idempotencyKey: newId() });
      return {
        go: async () => {
          await call(removeKeptView, { viewId }, { idempotencyKey: newId() });
          return bringingBack(viewId);
        },
      };
    },
  };
}

type Change = Partial<Pick<KeptView, 'shared' | 'content'>>;

/**
 * Changes a kept view, and says how to have it as it was. What somebody else made of it since it was looked at is
 * written over only by who knows of it.
 */
function useChange(kept: KeptView | undefined, isChanged: boolean) {
  const t = useTexts(keptViewsTexts);
  const tt = useTexts(rowOfTwoTexts);
  const said = useRef('');
  const [last, setLast] = useState<{ viewId: string; change: Change } | null>(null);
  // What the changes on the page began from: what is read again meanwhile may be a colleague's.
  const [begun, setBegun] = useState(kept);
  if (kept !== begun && (!isChanged || kept?.viewId !== begun?.viewId)) setBegun(kept);
  const write = useWrite(changeKeptView, {
    said: () => said.current,
    undo: (_, { viewId, seen, ...after }) =>
      seen && writingBack(changeKeptView, { viewId, ...seen, seen: after }, { viewId, ...after, seen }),
  });
  const { stands, problem } = rowProblemOf(write.error, tt('somebody'), (now) =>
    Object.keys(now).length > 0 ? [t('viewIsOther')] : [],
  );
  const clash = problem && {
    problem,
    isPending: write.isPending,
    carryOn: () => {
      if (last) void write.send({ viewId: last.viewId, ...last.change, seen: stands as Change });
    },
    leave: write.clear,
  };
  return {
    clash,
    change: async (change: Change, words: string) => {
      if (!kept || !begun) return;
      said.current = words;
      setLast({ viewId: kept.viewId, change });
      const seen = Object.fromEntries(
        (Object.keys(change) as (keyof Change)[]).map((field) => [field, begun[field]]),
      );
      await write.send({ viewId: kept.viewId, ...change, seen });
    },
  };
}
