import type { FastifyInstance } from 'fastify';
import type { MeetingEvent } from '#contract/meeting/meeting.ts';
import { accept } from '#domain/result.ts';
import type { World } from '#operations/world.ts';
import { answerRefusal } from '../answers/answer-errors.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { eventsFor, greeting, hear, nothingHeard } from './changes-for.ts';
import type { DealListener } from './deal-listener.ts';
import { beginEventStream } from './event-stream.ts';
import { LatestChanges } from './latest-changes.ts';
import { Present } from './present.ts';

const beatMs = 25_000;
/** What changes within this time is looked up and told together. */
const gatherMs = 100;

/**
 * `GET /api/events`: a stream that tells a signed-in member which of the deals they may see have changed
 * (`event: deal`, with its id and sequence, and whether it was somebody at the client of a deal of theirs), that they
 * should look again at all (`event: all`), as when a contact or a setting changed, and of a deal that they are on
 * themselves who else is there (`event: presence`) and that somebody typed in a record (`event: meeting`). The first
 * event says how long ago anything changed, for what a page read before it listened.
 */
export function mountEvents(app: FastifyInstance, serving: Serving, deals: DealListener): void {
  const streams = new Set<() => void>();
  // Heard before any stream hears it, so that each is told how it stands then.
  const present = new Present(() => Date.now());
  deals.hearPresence((presence) => present.note(presence));
  const latest = new LatestChanges(() => performance.now());
  deals.hear((change) => {
    if (change === 'all') latest.noteAnywhere();
    else latest.note('rowsOf' in change ? change.rowsOf : change.workspaceId);
  });
  deals.hearMeetings(({ workspaceId }) => latest.note(workspaceId));
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
    const { workspaceId, memberId } = who.value;

    const { raw } = reply;
    let heard = nothingHeard();
    let gathering: NodeJS.Timeout | undefined;
    const end = () => {
      streams.delete(end);
      clearInterval(beat);
      clearTimeout(gathering);
      stopHearing();
      stopGreeting();
      stopReading();
      raw.end();
    };
    const tell = (work: (world: World) => Promise<string>) => {
      asked(work)
        .then((told) => (told.ok ? raw.write(told.value) : end()))
        .catch((error: unknown) => {
          serving.options.log(`${request.id} live updates: ${String(error)}`);
          end();
        });
    };
    const stopHearing = deals.hear((change) => {
      if (change === 'all') heard.all = true;
      else if ('rowsOf' in change) {
        if (change.rowsOf !== workspaceId) return;
        heard.all = true;
      } else if (change.workspaceId === workspaceId) hear(heard, change);
      else return;
      gathering ??= setTimeout(() => {
        const gathered = heard;
        heard = nothingHeard();
        gathering = undefined;
        tell((world) => eventsFor(world, gathered));
      }, gatherMs);
    });
    const stopGreeting = deals.hearPresence((presence) => {
      if (presence.workspaceId !== workspaceId) return;
      const told = present.toldTo(memberId, presence);
      if (told) raw.write(told);
    });
    const stopReading = deals.hearMeetings(({ workspaceId: of, ...news }) => {
      if (of !== workspaceId || !present.isOn(memberId, { workspaceId, dealId: news.dealId })) return;
      raw.write(`event: meeting\ndata: ${JSON.stringify(news satisfies MeetingEvent)}\n\n`);
    });
    const beat = setInterval(() => tell(async () => ': still here\n\n'), beatMs);
    streams.add(end);
    beginEventStream(reply, end);
    raw.write(`retry: 2000\n\n${greeting(latest.agoIn(workspaceId))}`);
    // Who came while the page of a deal was there and its stream was not yet.
    raw.write(present.allToldTo(memberId, workspaceId));
  });
}
