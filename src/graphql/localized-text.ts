import { Field, InputType, ObjectType } from 'type-graphql';
import type { Actor } from '../shared/actor';
import { ShownTo } from '../shared/classification';
import { pickLanguage, type Texts } from '../shared/text-in';
import { LanguageTag } from './scalars';

@ObjectType({ description: 'A text in one of its languages.', simpleResolvers: true })
export class Translation {
  @Field(() => LanguageTag, { description: 'The language.' })
  @ShownTo('PUBLIC')
  language!: string;

  @Field(() => String, { description: 'The text in it.' })
  @ShownTo('PUBLIC')
  text!: string;
}

@ObjectType({
  description: "What a user wrote in one or several languages, shown in the reader's where there is one.",
  simpleResolvers: true,
})
export class LocalizedText {
  @Field(() => String, { description: "The text, in the first of the reader's languages that it has." })
  @ShownTo('PUBLIC')
  text!: string;

  @Field(() => LanguageTag, { description: 'The language `text` is in.' })
  @ShownTo('PUBLIC')
  language!: string;

  /** As it is stored. */
  texts!: Texts;

  // Whoever sees a text may ask for it in any language, so nobody learns more from having them all.
  @Field(() => [Translation], {
    description: 'The text in all its languages: what an input replaces as a whole.',
  })
  @ShownTo('PUBLIC')
  get translations(): Translation[] {
    return Object.entries(this.texts).map(([language, text]) =>
      Object.assign(new Translation(), { language, text }),
    );
  }
}

@InputType({ description: 'What is written in one of its languages.' })
export class LocalizedTextInput {
  @Field(() => LanguageTag, { description: 'The language.' })
  language!: string;

  @Field(() => String, { description: 'The text in it.' })
  text!: string;
}

/** As `localized`; null where nothing is stored in any language. */
export function localizedOrNull(stored: unknown, actor: Actor): LocalizedText | null {
  return Object.keys(stored as Texts).length === 0 ? null : localized(stored, actor);
}

/** Makes the text of what is stored, as the reader gets it. */
export function localized(stored: unknown, actor: Actor): LocalizedText {
  const texts = stored as Texts;
  const shown = new LocalizedText();
  shown.texts = texts;
  shown.language = pickLanguage(texts, actor.languages);
  shown.text = texts[shown.language] ?? '';
  return shown;
}
