/** Prints the code given as argument, bundled and minified into one module. Vite is ES modules only. */
import { resolve } from 'node:path';
import { build } from 'vite';

const entry = '\0entry.js';
const result = await build({
  configFile: false,
  logLevel: 'silent',
  root: resolve(import.meta.dirname, '../../..'),
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? entry : undefined),
      load: (id) => (id === entry ? process.argv[2] : undefined),
    },
  ],
  build: {
    write: false,
    minify: true,
    target: 'es2022',
    rolldownOptions: {
      input: 'entry',
      preserveEntrySignatures: 'strict',
      output: { codeSplitting: false },
    },
  },
});
process.stdout.write(result.output.map((chunk) => chunk.code ?? '').join(''));
