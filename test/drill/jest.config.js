/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  roots: ['<rootDir>/test/drill'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
