import { posix } from 'node:path';
import { forbiddenInDomain, type LayerRule, layerRules, testPackages } from './import-table.ts';
import { type Import, importsOf, lineAt, withoutComments } from './imports-of.ts';

/** One breach of the table: where, what, and how to mend it. */
export interface ImportFault {
  file: string;
  line: number;
  message: string;
}

/** Every breach in one file of src/, given its path from the top ("src/domain/ledger/fact.ts") and its text. */
export function importFaults(file: string, text: string): ImportFault[] {
  const layer = layerOf(file);
  const rule = layer === undefined ? undefined : layerRules[layer];
  if (layer === undefined || rule === undefined) {
    const known = Object.keys(layerRules).join(', ');
    return [{ file, line: 1, message: `lies in no layer; the layers are ${known}` }];
  }
  const faults = importsOf(text).flatMap((one) => {
    const message = faultOf({ file, layer, rule, one });
    return message === undefined ? [] : [{ file, line: one.line, message }];
  });
  if (isBarrel(file, text)) {
    faults.push({
      file,
      line: 1,
      message: 'is a barrel file; import from the file that has the thing itself',
    });
  }
  return layer === 'domain' && !isTest(file) ? [...faults, ...impurities(file, text)] : faults;
}

interface Case {
  file: string;
  layer: string;
  rule: LayerRule;
  one: Import;
}

function faultOf({ file, layer, rule, one }: Case): string | undefined {
  const { specifier } = one;
  if (specifier.startsWith('.')) return relativeFault(file, layer, rule, specifier);
  if (specifier.startsWith('#')) return crossFault(file, layer, rule, specifier);
  return packageFault(file, layer, rule, specifier);
}

function relativeFault(file: string, layer: string, rule: LayerRule, specifier: string) {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith('src/')) return undefined;
  const top = topOf(file);
  if (topOf(target) !== top) {
    return `imports ${specifier} across layers; write '#${target.slice('src/'.length)}'`;
  }
  return top === 'web' ? webFault(file, target, layer, rule) : undefined;
}

function crossFault(file: string, layer: string, rule: LayerRule, specifier: string) {
  const target = `src/${specifier.slice(1)}`;
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return `imports ${specifier}, which is no layer`;
  if (topOf(file) === 'web' && topOf(target) === 'web') return webFault(file, target, layer, rule);
  if (targetLayer === layer) return `imports ${specifier} within its own layer; write it relative`;
  if (rule.layers.includes(targetLayer)) return undefined;
  const allowed = rule.layers.length > 0 ? `only ${rule.layers.join(', ')}` : 'no other layer';
  return `imports ${specifier}: ${layer} may import ${allowed}; move the code, or hand the thing in as an argument`;
}

/** Inside web the folders are layers too, and features are strangers to one another. */
function webFault(file: string, target: string, layer: string, rule: LayerRule) {
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return undefined;
  if (layer === 'web/features' && targetLayer === 'web/features') {
    const [own, other] = [featureOf(file), featureOf(target)];
    return own === other
      ? undefined
      : `feature ${own} imports feature ${other}; compose them in a page, or move the shared part to web/ui`;
  }
  if (targetLayer === layer || rule.layers.includes(targetLayer)) return undefined;
  return `${layer} imports ${targetLayer}; it may import only ${rule.layers.join(', ') || 'its own files'}`;
}

function packageFault(file: string, layer: string, rule: LayerRule, specifier: string) {
  const allowed = isTest(file) ? [...rule.packages, ...testPackages] : rule.packages;
  if (allowed.some((name) => covers(name, specifier))) return undefined;
  const list = rule.packages.join(', ') || 'no package';
  return `imports the package ${specifier}: ${layer} may use ${list} (the table is tools/import-table.ts)`;
}

function covers(name: string, specifier: string): boolean {
  if (name === 'node:') return specifier.startsWith('node:');
  if (name.endsWith('/*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

function impurities(file: string, text: string): ImportFault[] {
  const code = withoutComments(text);
  return forbiddenInDomain.flatMap(({ pattern, what }) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
      file,
      line: lineAt(code, match.index),
      message: `uses ${what}: the domain reads no clock and no chance; take the value as an argument`,
    })),
  );
}

/** A barrel only passes on what other files have. */
function isBarrel(file: string, text: string): boolean {
  if (/\/index\.tsx?$/.test(file)) return true;
  const statements = withoutComments(text)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return statements.length > 1 && statements.every((part) => /^export\s.*\sfrom\s*['"]/s.test(part));
}

function layerOf(path: string): string | undefined {
  const [, top, second] = path.split('/');
  if (top === undefined) return undefined;
  const inWeb = `web/${second}`;
  const layer = top === 'web' && inWeb in layerRules ? inWeb : top;
  return layer in layerRules ? layer : undefined;
}

const topOf = (path: string) => path.split('/')[1];
const featureOf = (path: string) => path.split('/')[3];
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.includes('/testing/');
