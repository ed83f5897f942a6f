const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const base = require('../../jest.config');

process.env.HUB_DRILL = '1';

/** Files of the suite that draw cases, and go through a part of them there. */
const tests = join(__dirname, '..');
const drawing = readdirSync(tests, { recursive: true }).filter(
  (file) => file.endsWith('.test.ts') && readFileSync(join(tests, file), 'utf8').includes('support/runs'),
);

/** The drills: the tests' soaks, races and properties with full counts, one at a time. */
module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/drill/*.test.ts', ...drawing.map((file) => `<rootDir>/test/${file}`)],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
