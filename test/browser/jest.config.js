/** The tests in a real browser, against a hub that is started for them. Needs Chromium (see `support/browser.ts`). */
/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: './support/environment.js',
  globalSetup: './support/global-setup.ts',
  globalTeardown: './support/global-teardown.ts',
  testMatch: ['**/*.test.ts'],
  testSequencer: '../support/sequencer.js',
  transform: { '^.+\\.ts$': '@swc/jest' },
  testTimeout: 60_000,
  maxWorkers: 2,
};
