const base = require('../../jest.config');

/** What can be said of the code and the schema without running the hub: a part of `npm run check`. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/architecture'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: undefined,
  globalTeardown: undefined,
  testTimeout: 60_000,
};
