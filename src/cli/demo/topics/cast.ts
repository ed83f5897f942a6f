import type { DemoPerson, DemoRole } from '../demo.types';
import type { Random } from '../random';
import type { CastRole, Script } from './script';

const ROLES: Readonly<Record<string, DemoRole>> = {
  organiser: 'ORGANISER',
  moderator: 'MODERATOR',
  mentor: 'MENTOR',
  contact: 'TERRITORIAL_CONTACT',
};

/** Who stands behind each letter of a script: nobody twice, nobody hidden, and writing the language. */
export function castOf(
  script: Script,
  people: readonly DemoPerson[],
  random: Random,
): Map<string, DemoPerson> {
  const cast = new Map<string, DemoPerson>();
  const handles = new Set(script.posts.map(([who]) => who));
  const certainFirst = [...handles].sort(
    (a, b) => Number(isCertain(script, b)) - Number(isCertain(script, a)),
  );
  for (const handle of certainFirst) {
    const role = script.cast?.[handle] ?? 'any';
    const taken = new Set([...cast.values()]);
    const candidates = candidatesFor(role, script, people).filter((person) => !taken.has(person));
    if (candidates.length === 0) throw new Error(`Nobody can be ${handle} in “${script.title}”`);
    cast.set(handle, random.pick(candidates));
  }
  return cast;
}

function isCertain(script: Script, handle: string): boolean {
  return script.cast?.[handle]?.startsWith('=') ?? false;
}

function candidatesFor(role: CastRole, script: Script, people: readonly DemoPerson[]): DemoPerson[] {
  if (role.startsWith('=')) return people.filter((person) => person.key === role.slice(1));
  const [part = 'any', networkKey = script.network] = role.split('@');
  const [name = 'any', language = script.language] = part.split(':');
  const members = people.filter((person) => {
    const membership = person.memberships.find((one) => one.networkKey === networkKey);
    if (!membership || membership.role === 'ASPIRING_GUARDIAN' || person.audiences.name === 'ME')
      return false;
    return !ROLES[name] || membership.role === ROLES[name];
  });
  const writing = members.filter((person) => person.locale === language);
  const speaking = members.filter((person) => person.languages.includes(language));
  return writing.length > 0 ? writing : speaking;
}
