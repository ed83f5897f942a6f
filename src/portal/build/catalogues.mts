import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** What the browser gets of a catalogue: mail and other server texts stay on the server, but for what is wrong with rows. */
const FOR_BROWSERS = /^(portal|error|import\.problem)\./;
/** The language whose text stands in where another has none yet. */
const SOURCE = 'en';

/**
 * Makes the message catalogues importable, with their ICU messages already compiled:
 * `virtual:catalogues` has one loader per language, so that a reader fetches one language only.
 */
export function catalogues(folder: string): Plugin {
  const languages = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
  const read = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));

  return {
    name: 'hub-catalogues',
    resolveId: (id) => (/^virtual:catalogues?(\/|$)/.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === '\0virtual:catalogues') {
        const loaders = languages().map((tag) => `'${tag}': () => import('virtual:catalogue/${tag}')`);
        return `export const loaders = { ${loaders.join(', ')} };`;
      }
      if (!id.startsWith('\0virtual:catalogue/')) return undefined;
      const language = id.slice('\0virtual:catalogue/'.length);
      for (const tag of [SOURCE, language]) this.addWatchFile(join(folder, `${tag}.json`));
      return `export default ${JSON.stringify(compile({ ...read(SOURCE), ...read(language) }))};`;
    },
  };
}

/** The messages for browsers, in the form that Lingui's runtime takes. */
function compile(messages: Record<string, string>): Record<string, unknown> {
  const wanted = Object.entries(messages).filter(([key]) => FOR_BROWSERS.test(key));
  return Object.fromEntries(
    wanted.map(([key, text]) => {
      const compiled = compileMessage(text);
      return [key, typeof compiled === 'string' ? [compiled] : compiled];
    }),
  );
}
