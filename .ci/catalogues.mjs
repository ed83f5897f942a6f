// Catalogues for translators' tools (GNU gettext PO), and back:
//   npm run catalogues -- export it [it.po]   writes a language; `msgctxt` is the key, `msgid` the English
//   npm run catalogues -- import it.po …      takes what was translated; says what it does not take, and why
// Messages are in ICU MessageFormat on both sides: what stands in braces stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { partsOf } from './lib/message-parts.cjs';

const folder = process.env.CATALOGUES ?? fileURLToPath(new URL('../src/locales', import.meta.url));
const path = (language) => `${folder}/${language}.json`;
const read = (language) => JSON.parse(readFileSync(path(language), 'utf8'));
const english = read('en');

const [command, ...args] = process.argv.slice(2);
if (command === 'export' && /^[a-z]{2,3}$/.test(args[0] ?? '')) exportTo(args[0], args[1] ?? `${args[0]}.po`);
else if (command === 'import' && args.length > 0)
  process.exitCode = args.map(importFrom).every(Boolean) ? 0 : 1;
else {
  console.error('npm run catalogues -- export LANGUAGE [FILE]\nnpm run catalogues -- import FILE …');
  process.exitCode = 2;
}

function exportTo(language, file) {
  const catalogue = read(language);
  const translations = {};
  for (const [key, text] of Object.entries(english)) {
    const entry = { msgctxt: key, msgid: text, msgstr: [catalogue[key] ?? ''] };
    const names = partsOf(text).args.map((argument) => `{${argument.split(':', 1)[0]}}`);
    translations[key] = {
      [text]: names.length > 0 ? { ...entry, comments: { extracted: names.join(' ') } } : entry,
    };
  }
  const headers = { Language: language, 'Content-Type': 'text/plain; charset=UTF-8' };
  writeFileSync(file, po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }));
  console.log(`${file}: ${Object.keys(english).length} messages`);
}

/** Whether all of it was taken. */
function importFrom(file) {
  const { headers, translations } = po.parse(readFileSync(file), { defaultCharset: 'utf-8' });
  const language = headers.Language ?? headers.language;
  if (!/^[a-z]{2,3}$/.test(language ?? '') || language === 'en') {
    console.error(`${file}: its header does not say a language that is translated`);
    return false;
  }
  const catalogue = read(language);
  let taken = 0;
  let refused = 0;
  for (const [key, entries] of Object.entries(translations)) {
    if (key === '') continue;
    for (const { msgid, msgstr, comments } of Object.values(entries)) {
      const [text = ''] = msgstr;
      if (text === '' || text === catalogue[key] || /\bfuzzy\b/.test(comments?.flag ?? '')) continue;
      const fault = faultOf(key, msgid, text);
      if (fault) {
        console.error(`${key}: ${fault}`);
        refused++;
        continue;
      }
      catalogue[key] = text;
      taken++;
    }
  }
  const sorted = Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path(language), `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${file}: ${taken} taken into ${language}, ${refused} not`);
  return refused === 0;
}

function faultOf(key, source, text) {
  if (english[key] === undefined) return 'there is no such message (any more)';
  if (english[key] !== source) return `its English is another by now: ${english[key]}`;
  const theirs = listed(source);
  try {
    const mine = listed(text);
    return mine === theirs ? null : `takes ${mine} where English takes ${theirs}`;
  } catch (error) {
    return `cannot be read: ${error.message}`;
  }
}

function listed(text) {
  return partsOf(text).args.join(', ') || 'none';
}
