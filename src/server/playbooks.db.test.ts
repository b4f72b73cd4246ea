import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import {
  copyPlaybook,
  discardPlaybookDraft,
  getPlaybookDraft,
  publishPlaybook,
  savePlaybookDraft,
} from '#contract/playbook/drafts.ts';
import { moveDeals, previewMoves } from '#contract/playbook/moves.ts';
import { changePlaybook, comparePlaybooks, getPlaybook, listPlaybooks } from '#contract/playbook/playbook.ts';
import { getToday } from '#contract/today/today.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

/** A playbook of its own for each test. */
async function begun(from = 'short-sale') {
  return done(people.manager.call(copyPlaybook, { from, label: `Counter sale ${newId()}` }));
}

async function listed(key: string) {
  const { items } = await done(people.admin.call(listPlaybooks, {}));
  const found = items.find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not listed`);
  return found;
}

/** A refusal with what came along. */
async function refused(asked: ReturnType<typeof people.admin.call>) {
  const answer = await asked;
  if (answer.ok || answer.failure.kind !== 'refused') throw new Error('expected a refusal');
  return answer.failure;
}

const withLabel = (content: Awaited<ReturnType<typeof begun>>['content'], kind: string, label: string) => ({
  ...content,
  kinds: content.kinds.map((one) => (one.key === kind ? { ...one, label } : one)),
});

test('two playbooks are there from the start, and new deals go by the ten commitments', async () => {
  const { items, may } = await done(people.seller.call(listPlaybooks, {}));
  expect(may).toEqual({ edit: false, publish: false });
  expect(items.slice(0, 2)).toMatchObject([
    { key: 'complex-sale', builtIn: true, forNewDeals: true, versions: [{ version: 1, kinds: 10 }] },
    { key: 'short-sale', builtIn: true, forNewDeals: false, versions: [{ version: 1, publishedAt: null }] },
  ]);
});

test('a draft is kept, published as the next version, and deals stay on theirs', async () => {
  const draft = await begun();
  const first = await done(
    people.admin.call(publishPlaybook, {
      key: draft.key,
      revision: draft.revision,
      note: 'For the counter.',
    }),
  );
  expect(first.version).toBe(1);
  const { dealId } = await done(
    people.seller.call(openDeal, { name: 'At the counter', playbookKey: draft.key }),
  );
  const again = await done(people.manager.call(getPlaybookDraft, { key: draft.key }));
  expect(again).toMatchObject({ revision: 0, basedOn: 1, by: null, faults: [] });
  const content = withLabel(again.content, 'fit', 'What it must do');
  const kept = await done(people.manager.call(savePlaybookDraft, { key: draft.key, revision: 0, content }));
  const compared = await done(people.manager.call(comparePlaybooks, { key: draft.key, before: 1 }));
  expect(compared.changes).toMatchObject([
    { code: 'text_changed', kind: 'fit', field: 'label', before: 'Fit', after: 'What it must do' },
  ]);
  await done(people.admin.call(publishPlaybook, { key: draft.key, revision: kept.revision }));
  expect(await listed(draft.key)).toMatchObject({
    draft: null,
    versions: [
      { version: 2, note: '', deals: { open: 0 } },
      { version: 1, note: 'For the counter.', deals: { open: 1, all: 1 } },
    ],
  });
  expect((await done(people.seller.call(getDeal, { dealId }))).deal.playbook.version).toBe(1);
  const newest = await done(people.seller.call(getPlaybook, { key: draft.key }));
  expect(newest.kinds.find(({ key }) => key === 'fit')?.label).toBe('What it must do');
});

test('a draft with faults is kept, and not published: every fault is named at its place', async () => {
  const draft = await begun();
  const kinds = draft.content.kinds.map((kind) =>
    kind.key === 'fit' ? { ...kind, needs: ['decide'] } : kind,
  );
  const kept = await done(
    people.manager.call(savePlaybookDraft, {
      key: draft.key,
      revision: draft.revision,
      content: { ...draft.content, kinds },
    }),
  );
  expect(kept.faults).toMatchObject([
    {
      code: 'need_in_a_circle',
      place: 4,
      field: 'needs',
      sentence: '“Fit” needs “Decide”, which needs “Fit” in turn. Drop one of the two needs.',
    },
  ]);
  const no = await refused(people.admin.call(publishPlaybook, { key: draft.key, revision: kept.revision }));
  expect(no).toMatchObject({ code: 'playbook_faulty', details: { faults: kept.faults } });
});

test('of two editors the second is told what the first wrote, and loses nothing', async () => {
  const draft = await begun();
  const { key, revision } = draft;
  const mine = withLabel(draft.content, 'fit', 'Mine');
  await done(people.manager.call(savePlaybookDraft, { key, revision, content: mine }));
  const theirs = withLabel(draft.content, 'invest', 'Theirs');
  const no = await refused(people.admin.call(savePlaybookDraft, { key, revision, content: theirs }));
  expect(no.code).toBe('playbook_draft_changed');
  expect(no.details).toMatchObject({ draft: { revision: revision + 1, content: mine } });
});

test('both begin a draft at the same moment, and one of them is told', async () => {
  const { content } = await done(people.admin.call(getPlaybookDraft, { key: 'complex-sale' }));
  const save = (who: typeof people.admin, label: string) =>
    who.call(savePlaybookDraft, {
      key: 'complex-sale',
      revision: 0,
      content: withLabel(content, 'time', label),
    });
  const answers = await Promise.all([save(people.admin, 'One'), save(people.manager, 'Other')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { revision } = await done(people.admin.call(getPlaybookDraft, { key: 'complex-sale' }));
  expect(await done(people.admin.call(discardPlaybookDraft, { key: 'complex-sale', revision }))).toEqual({
    key: 'complex-sale',
    published: true,
  });
});

test('a deal is moved after a look at what changes, by one entry that undo takes back', async () => {
  const contactId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: 'Pumps',
      stakeholders: [{ contactId, name: 'Kai Client', roles: ['decision maker'] }],
    }),
  );
  const facts = ['time', 'explore', 'collaborate'].map((kind) => ({
    type: 'position.judged' as const,
    data: { contactId, kind, state: 'gained' as const, reason: 'He showed us.' },
  }));
  await done(people.seller.call(recordFacts, { dealId, facts }));
  const to = { key: 'short-sale', version: 1 };
  const { items } = await done(people.seller.call(previewMoves, { ...to, dealId }));
  expect(items[0]).toMatchObject({
    from: { key: 'complex-sale', version: 1 },
    mayMove: true,
    kept: [{ key: 'time' }, { key: 'explore' }],
    lost: [{ key: 'collaborate', label: 'Collaborate' }],
    added: [{ key: 'mandate' }, { key: 'fit' }],
    next: {
      before: { kind: 'change' },
      after: { kind: 'mandate', kindLabel: 'Whose say', who: 'Kai Client' },
    },
  });
  const answer = await done(people.seller.call(moveDeals, { ...to, dealIds: [dealId] }));
  const [moved] = answer.moved;
  expect(moved?.factIds).toHaveLength(1);
  const after = await done(people.seller.call(getDeal, { dealId }));
  expect(after.deal.playbook).toMatchObject({ key: 'short-sale', label: 'Short sale: one meeting' });
  expect((await done(people.seller.call(moveDeals, { ...to, dealIds: [dealId] }))).moved).toEqual([]);
  await done(people.seller.call(undoFacts, { dealId, factIds: moved?.factIds ?? [] }));
  const undone = await done(people.seller.call(getDeal, { dealId }));
  expect(undone.deal.playbook.key).toBe('complex-sale');
});

test('the deals of one version are looked at page by page, and moved but for those one may not change', async () => {
  const draft = await begun();
  const { key } = await done(
    people.admin.call(publishPlaybook, { key: draft.key, revision: draft.revision }),
  );
  const open = (name: string) => done(people.seller.call(openDeal, { name, playbookKey: key }));
  const dealIds = [await open('One'), await open('Two'), await open('Three')].map(({ dealId }) => dealId);
  const to = { key: 'short-sale', version: 1, fromKey: key, fromVersion: 1 };
  const first = await done(people.seller.call(previewMoves, { ...to, limit: 2 }));
  expect(first).toMatchObject({ count: 3, items: [{}, {}] });
  const rest = await done(people.seller.call(previewMoves, { ...to, limit: 2, cursor: first.next ?? '' }));
  expect(rest).toMatchObject({ count: 3, next: null, items: [{}] });
  // Named one by one, as somebody selected them: what is not theirs to see is left out.
  const named = { key: 'short-sale', version: 1, dealIds };
  const chosen = await done(people.seller.call(previewMoves, named));
  expect(chosen.items.map(({ dealId }) => dealId)).toEqual(dealIds);
  expect((await done(people.otherSeller.call(previewMoves, named))).items).toEqual([]);
  const { moved, refused } = await done(people.otherSeller.call(moveDeals, named));
  expect(moved).toEqual([]);
  expect(refused.map(({ code }) => code)).toEqual(Array(3).fill('deal_not_found'));
});

test('an archived playbook is offered to nobody; the one for new deals stays', async () => {
  const draft = await begun();
  const { key } = draft;
  const choose = { key, forNewDeals: true } as const;
  expect(await refusalOf(people.admin.call(changePlaybook, choose))).toBe('playbook_not_published');
  await done(people.admin.call(publishPlaybook, { key, revision: draft.revision }));
  await done(people.admin.call(changePlaybook, choose));
  const { dealId } = await done(people.seller.call(openDeal, { name: 'New' }));
  expect((await done(people.seller.call(getDeal, { dealId }))).deal.playbook.key).toBe(key);
  const archive = { key, archived: true } as const;
  expect(await refusalOf(people.admin.call(changePlaybook, archive))).toBe('playbook_in_use');
  await done(people.admin.call(changePlaybook, { key: 'complex-sale', forNewDeals: true }));
  await done(people.admin.call(changePlaybook, archive));
  const late = people.seller.call(openDeal, { name: 'Late', playbookKey: key });
  expect(await refusalOf(late)).toBe('playbook_archived');
  const { archivedAt } = await done(people.admin.call(changePlaybook, { key, archived: false }));
  expect(archivedAt).toBeNull();
});

test('a day names each deal’s commitments as its own map does', async () => {
  const contactId = newId();
  const { dealId } = await done(
    people.manager.call(openDeal, {
      name: 'A short one',
      playbookKey: 'short-sale',
      value: { valueMinor: 90_000_000, currency: 'EUR' },
      stakeholders: [{ contactId, name: 'Ada Client', roles: ['decision maker'] }],
      firstConversation: { startsAt: '2026-12-15T09:00:00Z' },
    }),
  );
  const ask = { contactId, kind: 'invest', as: 'objective' as const, value: 'A figure' };
  await done(people.manager.call(recordFacts, { dealId, facts: [{ type: 'ask.made', data: ask }] }));
  const { moves } = await done(people.manager.call(getToday, {}));
  const said = JSON.stringify(moves.filter(({ deal }) => deal.dealId === dealId));
  expect(said).toMatch(/answer|whose say/i);
  expect(said).not.toMatch(/mandate/i);
});
