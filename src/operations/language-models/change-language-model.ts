import type { changeLanguageModel as contract } from '#contract/language-model/language-model.ts';
import type { InputOf } from '#contract/operation.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { noteChange } from '#store/audit-trail.ts';
import {
  type LanguageModelRow,
  loadLanguageModel,
  saveLanguageModel,
} from '#store/people/language-models.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import type { LanguageModelDesk } from './language-model-desk.ts';
import { shownLanguageModel, usualWaitSeconds } from './shown-language-model.ts';

export const changeLanguageModel: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, workspace } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const { key, ...change } = input;
  const before = await loadLanguageModel(tx, workspace.id);
  const row = { noun: 'language model', nounId: workspace.id } as const;
  const clash = await rowClash(world, row, { ...shownLanguageModel(before) }, change);
  if (clash) return clash;
  const after = input.address === null ? null : changed(before, input, world.languageModels);
  if (after === undefined) return modelNotSet();
  await saveLanguageModel(tx, workspace.id, after);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: world.now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before: shownLanguageModel(before), after: shownLanguageModel(after) },
  });
  return accept(shownLanguageModel(after));
};

export const modelNotSet = () =>
  refuse('language_model_not_set', 'No language model is set here. Write its address and its name first.');

/** What it is from now on; undefined where that is not enough to ask anything. */
function changed(
  before: LanguageModelRow | null,
  input: InputOf<typeof contract>,
  { seal }: LanguageModelDesk,
): LanguageModelRow | undefined {
  const address = input.address ?? before?.address;
  const model = input.model ?? before?.model;
  if (address === undefined || model === undefined) return undefined;
  // A key goes to the address that it was given for, and to no other: whoever changes the one would be told the other.
  const keptKey = before?.address === address ? before.sealedKey : null;
  return {
    address,
    model,
    sealedKey: input.key === undefined ? keptKey : input.key && seal(input.key),
    waitSeconds: input.waitSeconds ?? before?.waitSeconds ?? usualWaitSeconds,
    isOn: input.isOn ?? before?.isOn ?? false,
  };
}
