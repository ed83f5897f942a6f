const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const ROOT = join(__dirname, '..', '..');
const PACKAGES = `${sep}node_modules${sep}`;
/** These belong to one run of one test file. */
const JEST = /^(@?jest|expect)(-|\/|$)/;
/** Loads files of ours, which Node alone cannot read. */
const TYPEORM = /^typeorm(\/|$)/;
/** What is tested: compiled by Jest, but once. */
const TESTED = ['src', 'migrations', join('node_modules', 'typeorm')].map((name) => join(ROOT, name) + sep);

/** What was loaded of `TESTED`, for all test files that a process runs. */
const loaded = new Map();
/**
 * Jest's loader of modules, but what is tested is loaded once in a process, as in the hub, and packages by Node itself.
 * Jest's would load all of it anew for each test file, a second each, and the engine would compile each anew.
 */
module.exports = class HubRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    this.own = HubRuntime.hasOwn(this._testPath);
    HubRuntime.current = this;
  }

  /** That of the test file that runs. What was loaded by another's asks it, too. */
  static current;

  /** Whether a test file wants all modules for itself: it puts others in their place, or adds to the schema. */
  static hasOwn(file) {
    return /jest\.mock\(|@own-modules/.test(readFileSync(file, 'utf8'));
  }

  requireModuleOrMock(from, name) {
    const { current } = HubRuntime;
    if (current !== this && !this.own) return current.requireModuleOrMock(from, name);
    if (name.startsWith('node:') || JEST.test(name)) return super.requireModuleOrMock(from, name);
    if (!/^[./]/.test(name) && !TYPEORM.test(name)) {
      const near = createRequire(from);
      return near.resolve(name).includes(PACKAGES) ? near(name) : super.requireModuleOrMock(from, name);
    }
    if (this.own) return super.requireModuleOrMock(from, name);
    const path = this._resolution.resolveCjs(from, name);
    if (!TESTED.some((folder) => path.startsWith(folder))) return super.requireModuleOrMock(from, name);
    if (!loaded.has(path)) loaded.set(path, super.requireModuleOrMock(from, name));
    return loaded.get(path);
  }
};
