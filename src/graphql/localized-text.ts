import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { ShownTo } from '../shared/classification';
import type { HubContext } from './context';
import { LanguageTag } from './scalars';

@ObjectType({
  description: "What a user wrote in one or several languages, shown in the reader's where there is one.",
})
export class LocalizedText {
  constructor(readonly texts: Readonly<Record<string, string>> = {}) {}

  @Field(() => String, { description: "The text, in the first of the reader's languages that it has." })
  @ShownTo('PUBLIC')
  text!: string;

  @Field(() => LanguageTag, { description: 'The language `text` is in.' })
  @ShownTo('PUBLIC')
  language!: string;
}

/** Makes an API text of what is stored. */
export function localized(texts: unknown): LocalizedText {
  return new LocalizedText(texts as Record<string, string>);
}

/** The language to show: the first the reader prefers, else English, else any. */
export function pickLanguage(texts: Readonly<Record<string, string>>, preferred: readonly string[]): string {
  const base = (tag: string) => tag.split('-', 1)[0]!;
  for (const tag of [...preferred, ...preferred.map(base), 'en']) if (tag in texts) return tag;
  return Object.keys(texts)[0] ?? 'und';
}

@Resolver(() => LocalizedText)
export class LocalizedTextResolver {
  @FieldResolver(() => String)
  text(@Root() { texts }: LocalizedText, @Ctx() { actor }: HubContext): string {
    return texts[pickLanguage(texts, actor.languages)] ?? '';
  }

  @FieldResolver(() => LanguageTag)
  language(@Root() { texts }: LocalizedText, @Ctx() { actor }: HubContext): string {
    return pickLanguage(texts, actor.languages);
  }
}
