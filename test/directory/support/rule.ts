import type { DirectoryFilterInput } from '@guardian-network-hub/client-sdk';
import { folded } from '../../../src/shared/folded';
import type { MadeCard } from './cards';

/** Who asks, and how they stand to the networks. */
export interface Viewer {
  readonly personId: string | null;
  /** Numbers of networks. */
  readonly near: readonly number[];
  readonly linked: readonly number[];
  /** Networks that granted the viewer, a partner, the directory; null for who is no partner. */
  readonly granted: readonly number[] | null;
  readonly standing: number;
}

/** Networks whose cards go no further than a step. */
export type UpTo = readonly number[];

const THIS_YEAR = new Date().getUTCFullYear();

/** The rule of the directory, written a second time: card by card, without an index. */
export class Rule {
  constructor(
    private readonly cards: readonly MadeCard[],
    private readonly upTo: UpTo,
  ) {}

  /** The step of a viewer towards a card; 6 where nothing reaches. */
  private step(viewer: Viewer, card: MadeCard): number {
    if (viewer.personId === card.personId) return 0;
    if (card.networks.some((n) => viewer.near.includes(n))) return 1;
    if (card.networks.some((n) => viewer.linked.includes(n))) return 2;
    // Of who is in no network, none lets the card go anywhere.
    const kept = card.networks.every((n) => this.upTo[n]! < viewer.standing);
    return kept ? 6 : viewer.standing;
  }

  private reads(viewer: Viewer, card: MadeCard, audience: number): boolean {
    const granted = viewer.granted !== null && card.networks.some((n) => viewer.granted!.includes(n));
    return audience % 8 >= this.step(viewer, card) || (audience >= 8 && granted);
  }

  /** What the viewer sees of a card, as far as it can be searched; null where she does not see it. */
  sees(viewer: Viewer, card: MadeCard) {
    if (!this.reads(viewer, card, card.audience)) return null;
    const may = <T>(audience: number, value: T) => (this.reads(viewer, card, audience) ? value : null);
    const a = card.audiences;
    return {
      card,
      languages: may(a.languages, card.languages) ?? [],
      territories: may(a.territory, card.territory) === null ? [] : [card.territory!],
      themes: may(a.themes, card.themes) ?? [],
      since: may(a.experience, card.since),
      availability: [may(a.availability, card.availability)].filter((v) => v !== null),
      mentoring: [may(a.mentoring, card.mentoring)].filter((v) => v !== null),
      kinds: [may(a.kind, card.kind)].filter((v) => v !== null),
      courts: may(a.listing, card.courts) ?? [],
    };
  }

  /** Who is found, in order. */
  found(viewer: Viewer, search: string, filter: Readable, sort: string, below: Below): Seen[] {
    const seen = this.cards.map((card) => this.sees(viewer, card)).filter((s) => s !== null);
    const hits = seen.filter((s) => named(s.card, search) && meets(s, filter, below));
    const start = folded(search);
    const key = (s: Seen) => [
      sort === 'EXPERIENCE' ? (s.since ?? 9999) : search !== '' && !s.card.nameKey.startsWith(start) ? 1 : 0,
      s.card.nameKey,
    ];
    return hits.sort((a, b) => compare(key(a), key(b)) || compare([a.card.id], [b.card.id]));
  }

  /** How many of the hits have each value of a kind, whatever of that kind is chosen. */
  counts(viewer: Viewer, search: string, filter: Readable, kind: keyof Readable, below: Below) {
    const counts = new Map<string, number>();
    for (const s of this.found(viewer, search, { ...filter, [kind]: null }, 'NAME', below))
      for (const value of valuesOf(s, kind)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return Object.fromEntries(counts);
  }
}

export type Seen = NonNullable<ReturnType<Rule['sees']>>;
export type Readable = Omit<DirectoryFilterInput, 'networkIds'> & { networks?: readonly number[] | null };
/** The numbers of a network and of those below it. */
export type Below = (network: number) => readonly number[];

const BANDS = { STARTING: [-1, 2], SOME: [2, 5], LONG: [5, 100] } as const;
const AROUND: Record<string, string[]> = {
  'IT-PD': ['IT-PD', 'IT-34', 'IT'],
  'IT-VE': ['IT-VE', 'IT-34', 'IT'],
  'IT-34': ['IT-34', 'IT'],
  'IT-MI': ['IT-MI', 'IT-25', 'IT'],
  'GR-I': ['GR-I', 'GR'],
};

function valuesOf(s: Seen, kind: keyof Readable): readonly string[] {
  // With those above, as the world has them.
  if (kind === 'networks')
    return [...new Set(s.card.networks.flatMap((n) => (n === 2 ? [2, 0] : [n])))].map(String);
  if (kind === 'territories') return s.territories.flatMap((code) => AROUND[code]!);
  if (kind === 'experience') {
    const years = s.since === null ? null : THIS_YEAR - s.since;
    return Object.entries(BANDS)
      .filter(([, [from, to]]) => years !== null && years >= from && years < to)
      .map(([band]) => band);
  }
  return s[kind];
}

function meets(s: Seen, filter: Readable, below: Below): boolean {
  return (Object.keys(filter) as (keyof Readable)[]).every((kind) => {
    const wanted = filter[kind] as readonly (number | string)[] | null | undefined;
    if (!wanted || wanted.length === 0) return true;
    if (kind === 'networks')
      return (wanted as number[]).flatMap(below).some((n) => s.card.networks.includes(n));
    return valuesOf(s, kind).some((value) => wanted.includes(value));
  });
}

/** Every word searched for begins a word of the name. */
function named(card: MadeCard, search: string): boolean {
  const words = [card.name, card.nameKey].flatMap((name) => [
    ...folded(name).split(/[^\p{L}]+/u),
    ...folded(name)
      .replace(/'/g, '')
      .split(/[^\p{L}]+/u),
  ]);
  return folded(search)
    .replace(/'/g, '')
    .split(' ')
    .filter((w) => w !== '')
    .every((word) => words.some((w) => w.startsWith(word)));
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < a.length; i++) if (a[i]! !== b[i]!) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}
