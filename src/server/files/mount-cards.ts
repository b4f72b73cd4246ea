import type { FastifyInstance } from 'fastify';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import type { InputOf, OperationContract } from '#contract/operation.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { type Cards, cardOfContact, cardsOfContacts } from '#operations/contacts/cards-of-contacts.ts';
import type { World } from '#operations/world.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { inputReader } from '../operations/read-input.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { sendFile } from './send-file.ts';

/**
 * `GET /api/contacts.vcf`: whoever a list holds, by what `listContacts` is narrowed by, as cards of one file; and
 * `GET /api/contacts/:contactId/card.vcf`: one of them.
 */
export function mountCards(app: FastifyInstance, serving: Serving): void {
  mount(app, serving, { path: '/api/contacts.vcf', contract: listContacts, make: cardsOfContacts });
  mount(app, serving, {
    path: '/api/contacts/:contactId/card.vcf',
    contract: getContact,
    make: cardOfContact,
  });
}

interface CardsRoute<Contract extends OperationContract> {
  readonly path: string;
  /** Whose input it takes. */
  readonly contract: Contract;
  make(world: World, input: InputOf<Contract>): Promise<Result<Cards, Refusal>>;
}

function mount<Contract extends OperationContract>(
  app: FastifyInstance,
  serving: Serving,
  { path, contract, make }: CardsRoute<Contract>,
): void {
  const read = inputReader(contract);
  app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    const input = read(request);
    if (!input.ok) return answerInvalid(reply, input.refusal);
    const result = await serveMember(serving, { request, reply }, 'member', async (world) => {
      const cards = await make(world, input.value as InputOf<Contract>);
      if (!cards.ok) return cards;
      await sendFile(reply, { name: cards.value.name, type: 'text/vcard; charset=utf-8' }, cards.value.parts);
      return accept(null);
    });
    return result.ok ? reply : answerRefusal(reply, result.refusal);
  });
}
