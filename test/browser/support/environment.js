const { TestEnvironment } = require('jest-environment-node');

/** Node's environment, in which a test that failed shows the pages it stood before. */
module.exports = class extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') await this.global.showPages?.(event.test.name);
  }
};
