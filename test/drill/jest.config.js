const base = require('../../jest.config');

/** The drills: the tests' soaks and races with full counts, one at a time. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/drill'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
