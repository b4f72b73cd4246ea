/** Starts a Leadsheet on the home folder named, in a process of its own that a test may kill. */
import { readSettings } from '../settings.ts';
import { startLeadsheet } from '../start.ts';

try {
  const running = await startLeadsheet(readSettings({ home: process.argv[2], port: 0 }, {}));
  // Whoever reads the address may ask it to stop at once.
  process.once('SIGTERM', () => void running.stop());
  console.log(JSON.stringify({ url: running.url }));
} catch (error) {
  console.log(JSON.stringify({ refused: String(error) }));
}
