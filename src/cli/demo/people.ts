import { latinKey } from '../../shared/latin-key';
import { aboutText } from './about';
import { audiences } from './audiences';
import type { DemoGuardianKind, DemoMembership, DemoPerson, DemoRole } from './demo.types';
import { DEMO_GROUPS, type DemoGroup } from './groups';
import { type MarkedPerson, MARKED } from './marked';
import type { NameList } from './names/name-list';
import { practiceOf } from './practice';
import { type Random, seeded } from './random';

/** One in so many guardians came from another country. */
const NEWCOMER_SHARE = 0.07;
const ABOUT_SHARE = 0.3;
/** The year in which the demonstration stands still; see `DEMO_NOW`. */
const YEAR = 2026;

/** Domains and names under which no mail is ever delivered (RFC 2606). */
const MAIL_DOMAINS = ['example.org', 'example.net', 'example.com', 'posta.example', 'mail.example'];

/** Everybody, each network's people from a sequence of their own, so that a change in one leaves the others. */
export function demoPeople(): DemoPerson[] {
  const taken = new Set<string>();
  return DEMO_GROUPS.flatMap((group) => {
    const random = seeded(`people of ${group.home}`);
    return Array.from({ length: group.count }, (_, i) => person(group, i, random, taken));
  });
}

function person(group: DemoGroup, index: number, random: Random, taken: Set<string>): DemoPerson {
  const key = `${group.home}-${String(index + 1).padStart(3, '0')}`;
  const marked = MARKED[key];
  const origin = random.chance(NEWCOMER_SHARE) ? random.pick(group.newcomers) : random.pick(group.names);
  const newcomer = group.newcomers.includes(origin);
  const name = marked ?? fullName(origin, random);
  const spoken = languages(group, origin, newcomer, random);
  const locale = marked?.locale ?? interfaceLanguage(group, origin, newcomer);
  const since = marked?.experienceSince ?? random.int(group.from, YEAR);
  const role = marked?.homeRole ?? homeRole(group, index, since, random);
  const about = random.chance(ABOUT_SHARE) ? aboutText(locale, random) : null;
  // Drawn in this order: another would make other people.
  const drawn = {
    key,
    givenName: name.givenName,
    familyName: name.familyName,
    displayName: `${name.givenName} ${name.familyName}`,
    email: address(name.givenName, name.familyName, random, taken),
    locale,
    timeZone: group.timeZone,
    languages: marked?.languages ?? spoken,
    territoryCode: marked?.territoryCode ?? random.frequent(group.territories),
    kind: kindOf(group, random),
    experienceSince: role === 'ASPIRING_GUARDIAN' ? null : since,
    about: marked?.about ?? about,
    memberships: memberships(group, role, marked, since, random),
    audiences: marked?.audiences ?? audiences(role, random),
  };
  return { ...drawn, practice: practiceOf(key, role, drawn.experienceSince, drawn.audiences.name) };
}

function fullName(list: NameList, random: Random): { givenName: string; familyName: string } {
  const woman = random.chance(0.68);
  const families = (woman ? list.familiesOfWomen : undefined) ?? list.families;
  return { givenName: random.frequent(woman ? list.women : list.men), familyName: random.frequent(families) };
}

function languages(group: DemoGroup, origin: NameList, newcomer: boolean, random: Random): string[] {
  const spoken = new Set([origin.languages[0]!]);
  if (newcomer) spoken.add(group.language);
  for (const tag of origin.languages.slice(1)) if (random.chance(0.6)) spoken.add(tag);
  for (const [tag, share] of Object.entries(group.alsoSpoken)) if (random.chance(share)) spoken.add(tag);
  return [...spoken];
}

function interfaceLanguage(group: DemoGroup, origin: NameList, newcomer: boolean): string {
  const first = origin.languages[0]!;
  if (!newcomer) return first;
  if (first === 'ar') return 'ar';
  return first === 'prs' ? 'fa-AF' : group.language;
}

/** The first three of a network run it; experienced people may be mentors. */
function homeRole(group: DemoGroup, index: number, since: number, random: Random): DemoRole {
  const draw = random.next();
  if (index < 3) return (['ORGANISER', 'MODERATOR', 'TERRITORIAL_CONTACT'] as const)[index]!;
  if (draw < group.aspiring) return 'ASPIRING_GUARDIAN';
  return since <= YEAR - 4 && draw > 0.88 ? 'MENTOR' : 'GUARDIAN';
}

function kindOf(group: DemoGroup, random: Random): DemoGuardianKind {
  let rest = random.next();
  for (const [kind, share] of Object.entries(group.kinds) as [DemoGuardianKind, number][]) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return 'VOLUNTEER';
}

/** In the own network with the role, above it as mentor or guardian; those with a task are in the country and Europe too. */
function memberships(
  group: DemoGroup,
  role: DemoRole,
  marked: MarkedPerson | undefined,
  since: number,
  random: Random,
): DemoMembership[] {
  const above: DemoRole = role === 'ASPIRING_GUARDIAN' || role === 'MENTOR' ? role : 'GUARDIAN';
  const roles = new Map<string, DemoRole>([
    [group.home, role],
    ...group.alsoIn.map((key) => [key, above] as const),
  ]);
  const tasked = role !== 'GUARDIAN' && role !== 'ASPIRING_GUARDIAN' && role !== 'MENTOR';
  if (tasked && group.home.startsWith('it-')) roles.set('it', 'GUARDIAN');
  if (role === 'ORGANISER' || (tasked && random.chance(0.4)) || random.chance(0.02))
    roles.set('eu', 'GUARDIAN');
  if (role === 'ORGANISER' && group.leads) roles.set(group.leads, 'ORGANISER');
  for (const [key, markedRole] of Object.entries(marked?.roles ?? {})) roles.set(key, markedRole);
  return [...roles].map(([networkKey, held]) => ({
    networkKey,
    role: held,
    since: joined(networkKey, since, random),
  }));
}

/** A morning between the year of the first appointment, or the network's founding, and this summer. */
function joined(networkKey: string, since: number, random: Random): string {
  const founded = networkKey === 'eu' ? 2023 : networkKey === 'it' ? 2021 : 2018;
  const first = Math.min(Math.max(since, founded), YEAR);
  const year = Math.min(first + random.int(0, 1), YEAR);
  return new Date(
    Date.UTC(year, random.int(0, 7), random.int(1, 28), random.int(7, 11), random.int(0, 59)),
  ).toISOString();
}

function address(givenName: string, familyName: string, random: Random, taken: Set<string>): string {
  const local = [givenName, familyName]
    .map((part) =>
      latinKey(part)
        .toLowerCase()
        .replace(/[^a-z]+/g, ''),
    )
    .join('.');
  const domain = random.pick(MAIL_DOMAINS);
  for (let n = 1; ; n++) {
    const email = `${local}${n === 1 ? '' : n}@${domain}`;
    if (taken.has(email)) continue;
    taken.add(email);
    return email;
  }
}
