import { formatTag } from '../../locales/direction';
import { message, word } from '../../locales/messages';
import type { AvailabilityName, GuardianKindName, MentoringName, ThemeName } from '../guardian';
import { readCourts, readLanguages } from '../member-import';
import { findTerritory, type Territory } from '../reference';

/** What stands in a file in its reader's words: wherever the import reads, in words that it understands. */
export class Words {
  private readonly languageNames: Intl.DisplayNames;
  private readonly known = new Map<string, string>();

  constructor(private readonly locale: string) {
    this.languageNames = new Intl.DisplayNames(formatTag(locale), { type: 'language', fallback: 'none' });
  }

  heading = (column: string) => message(this.locale, `export.column.${column}`);
  kind = (kind: GuardianKindName) => word(this.locale, `portal.guardianKind.${kind}`);
  theme = (theme: ThemeName) => word(this.locale, `portal.theme.${theme}`);
  availability = (availability: AvailabilityName) => word(this.locale, `portal.availability.${availability}`);
  mentoring = (mentoring: MentoringName) => word(this.locale, `portal.mentoring.${mentoring}`);

  /** The name of a language, or its tag where the name would be read as another. */
  language = (tag: string) =>
    this.once(`language:${tag}`, () =>
      firstRead([this.languageNames.of(tag), tag], (text) => only(readLanguages(text)) === tag),
    );

  /** The name with the code; of a country, whose two letters are a province's elsewhere, the name alone. */
  territory = ({ code, name, country }: Territory) =>
    this.once(`territory:${code}`, () =>
      firstRead(code === country ? [name, code] : [`${name} (${code})`, code], (text) =>
        [country, 'IT'].every((here) => findTerritory(text, here)?.code === code),
      ),
    );

  court = ({ code, name }: { readonly code: string; readonly name: string }) =>
    this.once(`court:${code}`, () =>
      firstRead([name, code], (text) => {
        const { codes, unknown } = readCourts(text);
        return codes.length === 1 && codes[0] === code && unknown.length === 0;
      }),
    );

  /** Reading back takes time, and there are few values. */
  private once(key: string, make: () => string): string {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }
}

/** The first of several spellings that is read as what is meant; the last where none is. */
function firstRead(spellings: readonly (string | undefined)[], meant: (text: string) => boolean): string {
  return spellings.find((text) => text !== undefined && meant(text)) ?? spellings.at(-1)!;
}

function only({ tags, unknown }: { tags: readonly string[]; unknown: readonly string[] }) {
  return tags.length === 1 && unknown.length === 0 ? tags[0] : undefined;
}
