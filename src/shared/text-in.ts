/** A text in several languages, by BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

/** The language to show a text in: the first the reader prefers, else English, else any. */
export function pickLanguage(texts: Texts, preferred: readonly string[]): string {
  for (const tag of preferred) if (Object.hasOwn(texts, tag)) return tag;
  for (const tag of preferred) {
    const base = tag.split('-', 1)[0]!;
    if (Object.hasOwn(texts, base)) return base;
  }
  return 'en' in texts ? 'en' : (Object.keys(texts)[0] ?? 'und');
}

/** A text in the language of its reader, as far as it has it: for mail, where nobody asks. */
export function textIn(texts: Texts, language: string): string {
  return texts[pickLanguage(texts, [language])] ?? '';
}
