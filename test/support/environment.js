const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { hasOwn } = require('./runtime');

/** Stands where Jest wants a context of its own: what is loaded with it runs in the process's one. */
const HERE = {};
const { compileFunction } = vm;

vm.compileFunction = (code, parameters, options = {}) => {
  if (options.parsingContext !== HERE) return compileFunction(code, parameters, options);
  const { parsingContext: _here, importModuleDynamically: _none, ...others } = options;
  return compileFunction(code, parameters, others);
};

/** What packages keep of classes in the process: those of a file with modules of its own are no others'. */
const KEPT = ['TypeGraphQLMetadataStorage', 'typeormMetadataArgsStorage'];

/**
 * A test environment in the process's own context. Jest's makes a context for each file, in which everything is
 * compiled anew and each global is looked up through a proxy.
 */
module.exports = class {
  constructor({ projectConfig }, { testPath }) {
    this.own = hasOwn(testPath);
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.env = { ...process.env };
    this.exit = process.exit;
    Object.assign(globalThis, projectConfig.globals);
  }
  async setup() {
    this.kept = KEPT.map((name) => [name, globalThis[name]]);
    if (this.own) for (const name of KEPT) delete globalThis[name];
  }
  async teardown() {
    this.fakeTimersModern.dispose();
    for (const name of Object.keys(process.env)) if (!(name in this.env)) delete process.env[name];
    Object.assign(process.env, this.env);
    process.exit = this.exit;
    if (this.own) for (const [name, value] of this.kept) globalThis[name] = value;
  }
  exportConditions() {
    return ['node', 'node-addons'];
  }
  getVmContext() {
    return HERE;
  }
};
