const { createRequire } = require('node:module');
const { sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${sep}node_modules${sep}`;
/** Jest's belong to one run of one test file; TypeORM loads files of ours. */
const EACH_TIME = /^(@?jest|expect|typeorm)(-|\/|$)/;

/**
 * Jest's loader of modules, but for packages: they are loaded once in a process, by Node itself, as in the hub. Jest's
 * would load each anew for each test file, and the engine would compile each anew.
 */
module.exports = class extends Runtime {
  requireModuleOrMock(from, name) {
    if (/^(\.|\/|node:)/.test(name) || EACH_TIME.test(name)) return super.requireModuleOrMock(from, name);
    const near = createRequire(from);
    return near.resolve(name).includes(PACKAGES) ? near(name) : super.requireModuleOrMock(from, name);
  }
};
