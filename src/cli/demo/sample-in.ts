import { getMe } from '#contract/me/me.ts';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { createWorkspace, getSetup } from '#contract/setup/setup.ts';
import { connectionTo } from '../connection/connection.ts';
import { inPerson } from '../connection/in-person.ts';
import type { DemoSignIn } from './demo-home.ts';

/** Makes what is still missing of the sample workspace: all of it at first, nothing when the demo is started again. */
export async function sampleIn(url: string, signIn: DemoSignIn): Promise<void> {
  const anybody = connectionTo(url, {});
  const { workspaceExists } = await anybody.ask(getSetup, {});
  if (!workspaceExists) {
    await anybody.ask(createWorkspace, {
      workspaceName: 'Leadsheet demo',
      name: 'Robin Keller',
      ...signIn,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      currency: 'EUR',
    });
  }
  await inPerson(url, signIn, async (person) => {
    const { workspace } = await person.ask(getMe, {});
    if (!workspace.sample) await person.ask(loadSampleWorkspace, {});
  });
}
