import Fastify, { type FastifyInstance } from 'fastify';
import { v7 as newId } from 'uuid';
import { openChangeDesk } from '#operations/changes/change-desk.ts';
import { openImportDesk } from '#operations/imports/import-desk.ts';
import { openLetterDesk } from '#operations/letters/letter-desk.ts';
import { openTaskDesk } from '#operations/tasks/task-desk.ts';
import { beginDailyChores } from '#operations/upkeep/daily-chores.ts';
import { openWebhookDesk } from '#operations/webhooks/webhook-desk.ts';
import { openLearningDesk } from '#operations/words/learning-desk.ts';
import { openReadingDesk } from '#operations/words/reading-desk.ts';
import { answer } from './answers/answer-errors.ts';
import { catchFaults } from './answers/catch-faults.ts';
import { compressAnswers } from './answers/compress-answers.ts';
import { addSecurityHeaders, securityHeaders } from './answers/security-headers.ts';
import { mountDocs } from './docs/mount-docs.ts';
import { erasureSecrets } from './erasure-secrets.ts';
import { mountCalendarFeed } from './files/mount-calendar-feed.ts';
import { mountExport } from './files/mount-export.ts';
import { mountImportFiles } from './files/mount-import-files.ts';
import { mountPeople } from './files/mount-people.ts';
import { mountStoredFiles } from './files/mount-stored-files.ts';
import { mountWordsFile } from './files/mount-words-file.ts';
import { mountHealth } from './health.ts';
import { openLanguageModelDesk } from './language-model-desk.ts';
import { PublicLimits } from './limits/public-limits.ts';
import { listenForDeals } from './live/deal-listener.ts';
import { mountEvents } from './live/events.ts';
import { mountOperations } from './operations/mount-operations.ts';
import type { Serving } from './operations/serve.ts';
import { mountRoadmap } from './roadmap/mount-roadmap.ts';
import { mountRoadmapPreview } from './roadmap/mount-roadmap-preview.ts';
import { sealing } from './sealing.ts';
import type { ServerOptions } from './server-options.ts';
import { newSecret } from './sign-in/secrets.ts';
import { signInLibrary } from './sign-in/sign-in-library.ts';
import { mountWeb } from './web/mount-web.ts';
import { openReadingRoom } from './words/reading-room.ts';

const bodyLimitBytes = 1024 * 1024;

/** Makes the server; who calls it lets it listen and closes it. Closing serves what has begun, and ends the streams. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    trustProxy: options.trustProxy,
    bodyLimit: bodyLimitBytes,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 300 },
    // An address that is no writing comes by no route, and so past what every other answer is given.
    frameworkErrors: (_, request, reply) => {
      void reply.headers(securityHeaders(options.publicUrl)).header('x-request-id', request.id);
      answer(reply, 400, { code: 'invalid_input', message: 'This address cannot be read.' });
    },
  });
  const library = signInLibrary(options);
  const cookieName = (await library.$context).authCookies.sessionToken.name;
  const erasures = erasureSecrets(options.secret);
  const tasks = openTaskDesk({ ...options, newId, erasures });
  const imports = openImportDesk({
    ...options,
    folder: options.importFolder,
    erasedKey: erasures.keyOf,
    whenDone: tasks.look,
  });
  app.addHook('onClose', () => imports.close());
  app.addHook('onClose', () => tasks.close());
  const letters = openLetterDesk({ ...options, newId, newSecret });
  app.addHook('onClose', () => letters.close());
  const languageModels = openLanguageModelDesk(options);
  app.addHook('preClose', async () => languageModels.close());
  const room = openReadingRoom();
  const learning = openLearningDesk({ ...options, room, newId });
  const sealed = sealing(options.secret, 'long texts that are read');
  const readings = openReadingDesk({ ...options, room, learning, sealing: sealed, newId });
  app.addHook('onClose', async () => {
    await Promise.all([readings.close(), learning.close()]);
    await room.close();
  });
  const webhooks = openWebhookDesk({
    ...options,
    sealing: sealing(options.secret, 'secrets of webhooks'),
    newId,
  });
  app.addHook('onClose', () => webhooks.close());
  const changes = openChangeDesk({ ...options, onNumbered: webhooks.begin });
  app.addHook('onClose', () => changes.close());
  const chores = beginDailyChores(options);
  app.addHook('onClose', () => chores.close());
  const limits = new PublicLimits(options.limits);
  const { files } = options;
  const calendarSealing = sealing(options.secret, 'links for calendars');
  const desks = {
    imports,
    files,
    tasks,
    letters,
    languageModels,
    readings,
    learning,
    webhooks,
    erasures,
    calendarSealing,
  };
  const serving: Serving = { options, library, changes, ...desks, cookieName, limits };
  readJsonOnly(app);
  catchFaults(app, options.log);
  addSecurityHeaders(app, options.publicUrl);
  compressAnswers(app);
  mountHealth(app, options);
  mountOperations(app, serving);
  mountExport(app, serving);
  mountPeople(app, serving);
  mountImportFiles(app, serving);
  mountStoredFiles(app, serving);
  mountWordsFile(app, serving);
  const deals = listenForDeals(options.pool, options.log);
  deals.hearRecords(() => void changes.settle());
  mountEvents(app, serving, deals);
  mountRoadmap(app, serving, deals);
  mountRoadmapPreview(app, serving);
  mountCalendarFeed(app, serving);
  mountDocs(app, options.publicUrl);
  await mountWeb(app, options.webFolder);
  return app;
}

/** JSON alone: what a form on another site can send is not understood. An empty body is an empty input. */
function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) return done(null, {});
    return parse(request, String(body), done);
  });
}
