// Runs a TypeScript file of this tree: node tools/run.mjs bench/main.ts [arguments]
import { become, ensureInstalled, nodeForTypeScript } from '../bin/runtime.mjs';

ensureInstalled();
become(nodeForTypeScript(), process.argv.slice(2));
