const base = require('../../jest.config');

/** What needs a Redis beside the hub: `redis-server` is started from the PATH. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/redis'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
