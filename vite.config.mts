import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './src/portal/build/catalogues.mts';
import { systemFonts } from './src/portal/build/system-fonts.mts';

const here = import.meta.dirname;
const root = resolve(here, 'src/portal');
/** Where the hub runs while the portal is being developed. */
const hub = process.env.HUB_DEV_URL ?? 'http://127.0.0.1:4000';

/** Builds the portal and GraphiQL into `dist/portal`; `vite` alone serves them in front of a running hub. */
export default defineConfig({
  root,
  base: '/',
  plugins: [react(), catalogues(resolve(here, 'src/locales')), systemFonts()],
  resolve: {
    // The portal is built from the SDK's source, so that neither waits for the other's build.
    alias: [
      {
        find: /^@guardian-network-hub\/client-sdk\/subscriptions$/,
        replacement: resolve(here, 'client-sdk/src/subscriptions/index.ts'),
      },
      { find: /^@guardian-network-hub\/client-sdk$/, replacement: resolve(here, 'client-sdk/src/index.ts') },
    ],
  },
  build: {
    outDir: resolve(here, 'dist/portal'),
    emptyOutDir: true,
    target: ['es2022', 'safari16', 'chrome110', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: resolve(root, 'index.html'), graphiql: resolve(root, 'graphiql.html') },
      // GraphiQL's compiler run-time opts out of being compiled; here nothing compiles it.
      checks: { moduleLevelDirective: false },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: hub, ws: true }, '/dev': { target: hub } },
  },
});
