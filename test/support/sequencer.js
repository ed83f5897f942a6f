const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest: begun last, one process would go on alone. */
const LONGEST =
  /permission\/(non-interference|matrix)|attack\/(mutations|every)|live\/(stalled|crash|soak)|\/killed\.|simulation|browser\/(pages|zoom|tab|languages|notifications)\./;

/** The order of the files: the longest first, also where Jest does not know yet how long each takes. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONGEST.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
