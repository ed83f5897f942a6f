// What tools that judge packages say of the SDK as it is published: one line each, nothing where all is well.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const [tarball, folder] = process.argv.slice(2);
const { messages, pkg } = await publint({ pkgDir: folder, level: 'suggestion', strict: true });
for (const message of messages) console.log(`publint: ${formatMessage(message, pkg)}`);
// Resolution without "exports" (node10) finds the main entry alone; TypeScript 6 has none such any more.
const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
for (const problem of problems.filter(({ resolutionKind }) => resolutionKind !== 'node10'))
  console.log(`types: ${JSON.stringify(problem)}`);
