/** Starts a Leadsheet on the home folder named, in a process of its own that a test may kill. */
import { readSettings } from '../settings.ts';
import { startLeadsheet } from '../start.ts';

try {
  const running = await startLeadsheet(readSettings({ home: process.argv[2], port: 0 }, {}));
  console.log(JSON.stringify({ url: running.url }));
  process.once('SIGTERM', () => void running.stop());
} catch (error) {
  console.log(JSON.stringify({ refused: String(error) }));
}
