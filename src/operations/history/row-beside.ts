import { relationKinds } from '#domain/address-book/relation.ts';
import type { TrailRow } from '#store/history/history-rows.ts';
import { ledgerDealTexts } from '#texts/ledger-deal.ts';
import { relationKeys, relationsTexts } from '#texts/relations.ts';
import { sayIn } from '#texts/say.ts';
import type { Telling } from './row-change.ts';

const idsIn = ({ before, after }: TrailRow) => {
  const said = after ?? before;
  return { from: String(said?.fromId), to: String(said?.toId) };
};

/** Whose names a line of the trail needs to be told. */
export function peopleNamed(row: TrailRow): string[] {
  return row.noun === 'relation' && (row.after ?? row.before) ? Object.values(idsIn(row)) : [];
}

/** What became of a file, or of who knows whom, as a sentence. Of somebody erased the trail knows no more than that. */
export function toldBeside(row: TrailRow, { say, who, people }: Telling): string {
  const said = row.after ?? row.before;
  const act = row.act === 'removed' || row.act === 'restored' ? row.act : 'made';
  if (!said) return say('otherwise', who);
  if (row.noun === 'file') {
    return said.isPhoto
      ? say('photo', { ...who, act })
      : say('file', { ...who, act, file: String(said.name) });
  }
  const kind = relationKinds.find((one) => one === said.kind);
  if (!kind) return say('otherwise', who);
  const { from, to } = idsIn(row);
  const nameOf = (id: string) => people.get(id) ?? sayIn(say.locale, ledgerDealTexts)('somebody');
  const names = { from: nameOf(from), to: nameOf(to) };
  const sentence = sayIn(say.locale, relationsTexts)('sentence', { kind: relationKeys[kind], ...names });
  return say('relation', { ...who, act, sentence });
}
