import type { FastifyInstance, FastifyRequest } from 'fastify';
import { accept } from '#domain/result.ts';
import type { World } from '#operations/world.ts';
import { maySeeDeal } from '#policy/deal.ts';
import type { DealChange } from '#store/deal-changes.ts';
import { ownersOfDeal } from '#store/deal-owners.ts';
import { answerRefusal } from '../answers/answer-errors.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { listenForDeals } from './deal-listener.ts';

const beatMs = 25_000;

/**
 * `GET /api/events`: a stream that tells a signed-in member which of the deals they may see have changed
 * (`event: deal`, with its id and sequence), or that they should look again at all (`event: all`).
 */
export function mountEvents(app: FastifyInstance, serving: Serving): void {
  const deals = listenForDeals(serving.options.pool, serving.options.log);
  const streams = new Set<() => void>();
  app.addHook('preClose', async () => {
    for (const end of streams) end();
    await deals.close();
  });

  app.get('/api/events', { exposeHeadRoute: false }, async (request, reply) => {
    // Asked again for every change and every beat, so that who has been signed out or moved hears no more.
    const asked = <Value>(work: (world: World) => Promise<Value>) =>
      serveMember(serving, { request, reply }, 'member', async (world) => accept(await work(world)));
    const who = await asked(async ({ actor }) => actor);
    if (!who.ok) return answerRefusal(reply, who.refusal);
    const { workspaceId } = who.value;

    reply.hijack();
    const { raw } = reply;
    const headers = reply.getHeaders() as Record<string, string>;
    raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // Proxies that hold answers back to send them in one piece are asked not to.
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\nevent: all\ndata: {}\n\n');
    const end = () => {
      streams.delete(end);
      clearInterval(beat);
      stopHearing();
      raw.end();
    };
    const send = async (change: DealChange | 'all') => {
      if (change === 'all') raw.write('event: all\ndata: {}\n\n');
      else if (change.workspaceId === workspaceId) {
        const seen = await asked((world) => isSeen(world, change));
        if (!seen.ok) return end();
        const { dealId, sequence } = change;
        if (seen.value) raw.write(`event: deal\ndata: ${JSON.stringify({ dealId, sequence })}\n\n`);
      }
    };
    const failed = (error: unknown) => {
      serving.options.log(`${request.id} live updates: ${String(error)}`);
      end();
    };
    const stopHearing = deals.hear((change) => {
      send(change).catch(failed);
    });
    const beat = setInterval(() => {
      asked(async () => null)
        .then((still) => (still.ok ? raw.write(': still here\n\n') : end()))
        .catch(failed);
    }, beatMs);
    streams.add(end);
    closes(request, end);
  });
}

async function isSeen({ tx, actor }: World, change: DealChange): Promise<boolean> {
  const deal = await ownersOfDeal(tx, change.workspaceId, change.dealId);
  return deal !== undefined && maySeeDeal(actor, deal);
}

function closes(request: FastifyRequest, end: () => void): void {
  request.raw.on('close', end);
}
