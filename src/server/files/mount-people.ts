import type { FastifyInstance } from 'fastify';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getKeptOfPerson } from '#contract/contacts/kept-of-person.ts';
import type { InputOf, OperationContract } from '#contract/operation.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { cardOfContact, cardsOfContacts } from '#operations/contacts/cards-of-contacts.ts';
import { fileOfPerson } from '#operations/person/file-of-person.ts';
import type { World } from '#operations/world.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { inputReader } from '../operations/read-input.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { sendFile } from './send-file.ts';

/**
 * The files of people. `GET /api/contacts.vcf`: whoever a list holds, by what `listContacts` is narrowed by, as cards of one file; and
 * `GET /api/contacts/:contactId/card.vcf`: one of them; and `GET /api/contacts/:contactId/kept.zip`: everything that is kept of one.
 */
export function mountPeople(app: FastifyInstance, serving: Serving): void {
  const card = 'text/vcard; charset=utf-8';
  mount(app, serving, {
    ...{ path: '/api/contacts.vcf', type: card, contract: listContacts, make: cardsOfContacts },
  });
  mount(app, serving, {
    ...{ path: '/api/contacts/:contactId/card.vcf', type: card, contract: getContact, make: cardOfContact },
  });
  mount(app, serving, {
    path: '/api/contacts/:contactId/kept.zip',
    type: 'application/zip',
    contract: getKeptOfPerson,
    make: fileOfPerson,
  });
}

interface FileToSend {
  readonly name: string;
  readonly parts: AsyncIterable<string | Uint8Array>;
}

interface FileRoute<Contract extends OperationContract> {
  readonly path: string;
  readonly type: string;
  /** Whose input it takes. */
  readonly contract: Contract;
  make(world: World, input: InputOf<Contract>): Promise<Result<FileToSend, Refusal>>;
}

function mount<Contract extends OperationContract>(
  app: FastifyInstance,
  serving: Serving,
  { path, type, contract, make }: FileRoute<Contract>,
): void {
  const read = inputReader(contract);
  app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    const input = read(request);
    if (!input.ok) return answerInvalid(reply, input.refusal);
    const result = await serveMember(serving, { request, reply }, 'member', async (world) => {
      const file = await make(world, input.value as InputOf<Contract>);
      if (!file.ok) return file;
      await sendFile(reply, { name: file.value.name, type }, file.value.parts);
      return accept(null);
    });
    return result.ok ? reply : answerRefusal(reply, result.refusal);
  });
}
