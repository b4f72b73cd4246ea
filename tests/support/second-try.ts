import type { Reporter, TestModule } from 'vitest/node';

/** Names what passed at the second try only, and what was wrong at the first: it is to be looked into all the same. */
export default class SecondTry implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (!test.diagnostic()?.flaky) continue;
        console.log(`\nPassed at the second try only: ${module.relativeModuleId} > ${test.name}`);
        for (const { message } of test.result().errors ?? []) console.log(message);
      }
    }
  }
}
