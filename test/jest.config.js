const base = require('../jest.config');

/**
 * The suite in short, `npm test`: without the files called `*.long.test.ts`, which cost some seconds each.
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  rootDir: '..',
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.long\\.test\\.ts$'],
};
