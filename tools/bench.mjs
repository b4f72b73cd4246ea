// npm run bench: against the web app as it is in this tree.
import { become, ensureInstalled, ensureWebBuilt, nodeForTypeScript } from '../bin/runtime.mjs';

ensureInstalled();
ensureWebBuilt();
become(nodeForTypeScript(), ['bench/main.ts', ...process.argv.slice(2)]);
