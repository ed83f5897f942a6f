import type {
  Audience,
  Availability,
  CardAudiencesInput,
  ChangeCardInput,
  GuardianKind,
  Mentoring,
  MyCardQuery,
  Theme,
} from '@guardian-network-hub/client-sdk';

type Mine = NonNullable<NonNullable<MyCardQuery['me']>['guardian']>;
export type MyCardToEdit = Mine & { audiences: NonNullable<Mine['audiences']> };

/** What of a card has an audience of its own. */
export type Part = keyof CardAudiencesInput;
/** For whom something is. */
export interface Choice {
  readonly audience: Audience;
  readonly partners: boolean;
}
export type Audiences = Readonly<Record<Part, Choice>>;

/** The ladder, from the narrowest. */
export const STEPS: readonly Audience[] = ['ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'];

/** A card as it is filled in: what is not said is empty. */
export interface Draft {
  readonly latinName: string;
  readonly kind: GuardianKind;
  readonly languages: readonly string[];
  readonly territory: string | null;
  readonly since: string;
  readonly about: string;
  readonly themes: readonly Theme[];
  readonly courts: readonly string[];
  readonly listedOn: string;
  readonly trainedOn: string;
  readonly availability: Availability | '';
  readonly caseload: string;
  readonly ceiling: string;
  /** Whether the caseload shall be declared as of today although it is the same. */
  readonly confirmed: boolean;
  readonly mentoring: Mentoring | '';
  readonly audiences: Audiences;
}

export function draftOf(card: MyCardToEdit): Draft {
  const { declaredCaseload: caseload, experienceSince: since } = card;
  return {
    latinName: card.latinName,
    kind: card.kind ?? 'VOLUNTEER',
    languages: card.languages ?? [],
    territory: card.territory?.code ?? null,
    since: since === null ? '' : String(since),
    about: card.about ?? '',
    themes: card.themes ?? [],
    courts: (card.courts ?? []).map(({ code }) => code),
    listedOn: card.listedOn ?? '',
    trainedOn: card.trainedOn ?? '',
    availability: card.availability ?? '',
    caseload: caseload ? String(caseload.count) : '',
    ceiling: caseload?.ceiling ? String(caseload.ceiling) : '',
    confirmed: false,
    mentoring: card.mentoring ?? '',
    audiences: card.audiences,
  };
}

function inputOf(draft: Draft) {
  const { caseload, ceiling, confirmed, since } = draft;
  const declared = { count: Number(caseload), ceiling: ceiling === '' ? null : Number(ceiling) };
  return {
    latinName: draft.latinName.trim() || null,
    kind: draft.kind,
    languages: [...draft.languages],
    territory: draft.territory,
    experienceSince: since === '' ? null : Number(since),
    about: draft.about.trim() || null,
    themes: [...draft.themes],
    courts: [...draft.courts],
    listedOn: draft.listedOn || null,
    trainedOn: draft.trainedOn || null,
    availability: draft.availability || null,
    caseload: caseload === '' ? null : { declared, confirmed },
    mentoring: draft.mentoring || null,
  };
}

/** Only what differs from what was saved, so that what was changed elsewhere meanwhile stays. */
export function changesOf(saved: Draft, draft: Draft): ChangeCardInput {
  const [before, after] = [inputOf(saved), inputOf(draft)];
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const changed = Object.entries(after).filter(([key, value]) =>
    differs(value, before[key as keyof typeof before]),
  );
  const { caseload, ...values } = Object.fromEntries(changed) as Partial<typeof after>;
  const parts = (Object.keys(draft.audiences) as Part[]).filter((part) =>
    differs(choiceIn(saved, part), choiceIn(draft, part)),
  );
  return {
    ...values,
    ...(caseload !== undefined && { caseload: caseload && caseload.declared }),
    ...(parts.length > 0 && {
      audiences: Object.fromEntries(parts.map((part) => [part, choiceIn(draft, part)])),
    }),
  };
}

function choiceIn({ audiences }: Draft, part: Part): Choice {
  const { audience, partners } = audiences[part];
  return { audience, partners };
}

/** Whether a part is meant for more than the card itself is: nobody beyond the card's audience finds it. */
export function reachesBeyond(part: Choice, card: Choice): boolean {
  if (STEPS.indexOf(part.audience) > STEPS.indexOf(card.audience)) return true;
  return part.partners && !card.partners && card.audience !== 'PUBLIC';
}
