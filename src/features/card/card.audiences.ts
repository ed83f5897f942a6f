import { AUDIENCES, PARTNERS_FLAG, storedAudience, type Audience } from '../../shared/audience';

/** What on a card has an audience of its own, and the column that holds it. */
export const CARD_AUDIENCES = {
  card: 'audience',
  photo: 'photo_audience',
  kind: 'kind_audience',
  languages: 'languages_audience',
  territory: 'territory_audience',
  experience: 'experience_audience',
  about: 'about_audience',
  themes: 'themes_audience',
  listing: 'listing_audience',
  availability: 'availability_audience',
  caseload: 'caseload_audience',
  mentoring: 'mentoring_audience',
} as const;
export type CardPart = keyof typeof CARD_AUDIENCES;
export const CARD_PARTS = Object.keys(CARD_AUDIENCES) as readonly CardPart[];

/** For whom something is: a step of the ladder, and whether partner portals may show it too. */
export interface Choice {
  readonly audience: Audience;
  readonly partners: boolean;
}

/** A choice as it is stored. */
export const stored = ({ audience, partners }: Choice) => storedAudience(audience, partners);

/** What a stored number says. */
export const choiceOf = (value: number): Choice => ({
  audience: AUDIENCES[value % PARTNERS_FLAG]!,
  partners: value >= PARTNERS_FLAG,
});
