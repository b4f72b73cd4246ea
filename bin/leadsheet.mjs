#!/usr/bin/env node
// The launcher: installs what is missing, picks a Node that runs TypeScript, and becomes the command line.
import { join } from 'node:path';
import { become, ensureInstalled, ensureWebBuilt, nodeForTypeScript, projectFolder } from './runtime.mjs';

const args = process.argv.slice(2);
const wantsHelp = args.includes('--help') || args.includes('-h');

ensureInstalled();
if (['start', 'demo'].includes(args[0]) && !wantsHelp) ensureWebBuilt();
become(nodeForTypeScript(), [join(projectFolder, 'src', 'cli', 'main.ts'), ...args]);
