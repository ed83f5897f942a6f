const { execFileSync } = require('node:child_process');
const base = require('../../jest.config');

process.env.HUB_DRILL = '1';

/** Files of the suite that draw cases, and go through a part of them there. */
const drawing = execFileSync('git', ['grep', '-l', 'support/runs', '--', 'test/*.test.ts'], {
  encoding: 'utf8',
});

/** The drills: the tests' soaks, races and properties with full counts, one at a time. */
module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/drill/*.test.ts',
    ...drawing
      .trim()
      .split('\n')
      .map((file) => `<rootDir>/${file}`),
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
