/**
 * Builds the package twice from one source: ES modules and CommonJS, each with its own type declarations.
 * What a `.ts` file becomes is decided by the nearest package.json, so each build has a copy of the source
 * beside a package.json of its kind.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
build('esm', 'module');
build('cjs', 'commonjs');

/** Compiles into `dist/<folder>`. */
function build(folder, type) {
  const work = join(dist, `.${folder}`);
  mkdirSync(work, { recursive: true });
  cpSync(join(root, 'src'), join(work, 'src'), { recursive: true });
  writeJson(join(work, 'package.json'), { type });
  writeJson(join(work, 'tsconfig.json'), {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { rootDir: 'src', outDir: `../${folder}`, noEmit: false, verbatimModuleSyntax: false },
    include: ['src'],
  });
  execFileSync(process.execPath, [tsc, '-p', work], { stdio: 'inherit' });
  writeJson(join(dist, folder, 'package.json'), { type, sideEffects: false });
  rmSync(work, { recursive: true });
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
