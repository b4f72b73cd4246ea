import { expect, test } from 'vitest';
import { testDatabase } from '#store/testing/test-database.ts';
import { testServer } from '../testing/test-server.ts';

const server = testServer(testDatabase());

async function post(url: string, payload: object, language = 'de-AT,de;q=0.9,en;q=0.5') {
  const headers = { host: 'localhost', origin: 'http://localhost', 'accept-language': language };
  const response = await server.app.inject({ method: 'POST', url, headers, payload });
  return (response.json() as { error: { message: string; issues?: { path: string[]; message: string }[] } })
    .error;
}

test('a refusal is said in the language that is asked for', async () => {
  const wrong = { email: 'nobody@example.com', password: 'no idea at all' };
  expect((await post('/api/session', wrong)).message).toBe('E-Mail-Adresse oder Passwort stimmt nicht.');
  expect((await post('/api/session', wrong, 'fr')).message).toBe(
    'The e-mail address or the password is not right.',
  );
});

test('what is wrong with an input is said so too, by ourselves and where a schema says nothing', async () => {
  const { message, issues } = await post('/api/setup', { email: 'ada', zone: 'Mars/Olympus' });
  expect(message).toBe('6 Dinge stimmen noch nicht.');
  const said = Object.fromEntries((issues ?? []).map(({ path, message }) => [path.join('.'), message]));
  expect(said).toMatchObject({
    email: 'Bitte geben Sie eine E-Mail-Adresse an, etwa name@example.com.',
    zone: 'Diese Zeitzone kennen wir nicht. Nehmen Sie einen Namen wie Europe/Berlin.',
    name: 'Das fehlt noch.',
  });
});

test('and so is what is not there', async () => {
  const { message } = await post('/api/nowhere', {});
  expect(message).toBe('Unter POST /api/nowhere gibt es nichts. /api/docs zeigt, was es gibt.');
});
