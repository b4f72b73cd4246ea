// Finds the tree, its dependencies and a Node that runs TypeScript. Plain JavaScript without dependencies: it runs
// under whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [22, 18];

// Compiling what was compiled before is half of the time that a short command takes.
process.env.NODE_COMPILE_CACHE ??= join(projectFolder, 'node_modules', '.cache', 'compiled');

/** Installs the dependencies that package-lock.json names, when they are missing or older than it. */
export function ensureInstalled() {
  const lock = join(projectFolder, 'package-lock.json');
  const installed = join(projectFolder, 'node_modules', '.package-lock.json');
  if (isLinked(join(projectFolder, 'node_modules'))) return;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the dependencies (npm ci), a minute on the first run …');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    fail(`The dependencies could not be installed: npm ci failed in ${projectFolder}.
Mend what it says above and run the same command again.`);
  }
}

/** Linked dependencies are another tree's: installing here would empty them under its hands. */
function isLinked(folder) {
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The Node to run TypeScript with: the running one if it is new enough, else the one among the dependencies. */
export function nodeForTypeScript() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const own = join(projectFolder, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  return fail(`Leadsheet needs Node ${oldestNode.join('.')} or later, and this is ${process.versions.node}.
Install a newer one from https://nodejs.org and run the same command again.`);
}

/** Runs a command in the tree and answers its exit code. */
export function run(command, args, options = {}) {
  const child = spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
  if (child.error) fail(`${command} could not be run: ${child.error.message}`);
  return child.status ?? 1;
}

/** Hands this process over to another one: its output, its signals and its exit code are ours. */
export function become(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  // The terminal sends ^C to both; a service manager's signal comes to us alone and has to be passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${command} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** Builds the web app, when it was never built or a source of it is newer than the build. */
export function ensureWebBuilt() {
  const page = join(projectFolder, 'src', 'web', 'index.html');
  if (!existsSync(page)) return;
  const built = join(projectFolder, 'dist', 'web', 'index.html');
  const sources = [
    'src/web',
    'src/contract',
    'src/domain',
    'src/texts',
    'package-lock.json',
    'vite.config.ts',
  ];
  const newest = Math.max(...sources.map((path) => newestChange(join(projectFolder, path))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  console.error('Building the web app …');
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js');
  const status = run(nodeForTypeScript(), [vite, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('The web app could not be built; what is wrong stands above.');
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function newestChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
