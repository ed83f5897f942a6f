// What a message in ICU MessageFormat is made of: for the tests of the catalogues, and for what translators hand in.
const { compileMessage } = require('@lingui/message-utils/compileMessage');

/**
 * @param {string} text a message
 * @returns {{ args: string[], plurals: string[][] }} its arguments with what is done to them (`count:number`), sorted,
 *   and the cases of each of its plurals
 * @throws where it is no message: the library says so on the console alone
 */
exports.partsOf = (text) => {
  const args = new Set();
  const plurals = [];
  const collect = (parts) => {
    if (!Array.isArray(parts)) return;
    for (const part of parts) {
      if (!Array.isArray(part)) continue;
      const [name, kind, cases] = part;
      // «#» within a plural stands for its argument.
      if (name !== '#') args.add(`${name}:${kind ?? 'text'}`);
      if (kind === 'plural') plurals.push(Object.keys(cases).filter((each) => each !== 'offset'));
      for (const each of Object.values(cases ?? {})) collect(each);
    }
  };
  collect(compiled(text));
  return { args: [...args].sort(), plurals };
};

function compiled(text) {
  const { error } = console;
  console.error = (message) => {
    throw new Error(String(message).split('\n', 1)[0]);
  };
  try {
    return compileMessage(text);
  } finally {
    console.error = error;
  }
}
