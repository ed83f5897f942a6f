import { folded } from '../../../shared/folded';
import type { MemberKind, MemberRole } from '../member-import.types';
import { ownWords } from './own-words';

const KINDS: Readonly<Record<MemberKind, string>> = {
  VOLUNTEER: `volontario, volontaria, tutore volontario, tutrice volontaria, v, volunteer, ehrenamtlich, ehrenamt,
    bénévole, volontaire, vrijwilliger, vrijwillig, voluntario, voluntaria, εθελοντής, εθελόντρια, wolontariusz,
    доброволец, dobrovoľník, متطوع, متطوعة, داوطلب, رضاکار`,
  EMPLOYED: `dipendente, assunto, assunta, in servizio, employed, employee, staff, angestellt, hauptamtlich, amtsvormund,
    salarié, salariée, employé, employée, in dienst, loondienst, werknemer, empleado, empleada, contratado, μισθωτός,
    υπάλληλος, pracownik, zatrudniony, служител, zamestnanec, موظف, موظفة, کارمند`,
  SELF_EMPLOYED: `autonomo, autonoma, libero professionista, libera professionista, professionista, self-employed,
    freelance, selbstständig, selbständig, freiberuflich, berufsvormund, indépendant, indépendante, zelfstandig,
    zelfstandige, zzp, autónomo, autónoma, ελεύθερος επαγγελματίας, samozatrudniony, самонает, živnostník, مستقل, آزاد`,
};

const ROLES: Readonly<Record<MemberRole, string>> = {
  GUARDIAN: `tutore, tutrice, tutore volontario, membro, guardian, member, vormund, vormundin, tuteur, tutrice, voogd,
    tutor, tutora, επίτροπος, opiekun, настойник, poručník, وصي, سرپرست`,
  ASPIRING_GUARDIAN: `aspirante, aspirante tutore, aspirante tutrice, in formazione, candidato, candidata, aspiring guardian,
    candidate, in training, anwärter, candidat, candidate tuteur, kandidaat, aspirant, aspirante a tutor, υποψήφιος,
    kandydat, кандидат, kandidát, مرشح, کاندید`,
  MENTOR:
    'mentore, mentor, mentora, tutor esperto, mentorin, mentore esperto, parrain, marraine, μέντορας, mentorka, ментор, مرشد, رهنما',
  ORGANISER: `organizzatore, organizzatrice, coordinatore, coordinatrice, organiser, organizer, coordinator,
    koordinator, koordinatorin, organisateur, organisatrice, coordinateur, coordinatrice, coördinator, organisator,
    coordinador, coordinadora, συντονιστής, συντονίστρια, koordynator, координатор, koordinátor, منسق, هماهنگ کننده`,
  MODERATOR:
    'moderatore, moderatrice, moderator, moderatorin, modérateur, modératrice, moderador, moderadora, συντονιστής συζητήσεων, модератор, moderátor, مشرف',
  TERRITORIAL_CONTACT: `referente, referente territoriale, referente provinciale, referente locale, territorial contact,
    local contact, ansprechperson, contact local, référent, référente, contactpersoon, referente local, τοπικός υπεύθυνος,
    osoba kontaktowa, лице за контакт, kontaktná osoba, جهة اتصال`,
};

const KIND_WORDS = new Map([
  ...ownWords((kind) => `portal.guardianKind.${kind}`, Object.keys(KINDS) as MemberKind[]),
  ...wordsOf(KINDS),
]);
const ROLE_WORDS = wordsOf(ROLES);

/** Volunteer, employed or self-employed, from the words of lists; undefined where it is none of them. */
export function readKind(text: string): MemberKind | undefined {
  return KIND_WORDS.get(folded(text));
}

export interface RoleList {
  readonly roles: readonly MemberRole[];
  readonly unknown: readonly string[];
}

/** The roles a cell names, parted by commas, semicolons, slashes or "and". */
export function readRoles(text: string): RoleList {
  const roles = new Set<MemberRole>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;/|+&\n]|\s(?:e|and|und|et|en|y)\s/)) {
    const word = folded(part);
    const role = ROLE_WORDS.get(word);
    if (role) roles.add(role);
    else if (word !== '') unknown.push(part.trim());
  }
  return { roles: [...roles], unknown };
}

function wordsOf<T extends string>(table: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const words = new Map<string, T>();
  for (const [meaning, list] of Object.entries(table) as [T, string][]) {
    for (const word of list.split(',')) if (!words.has(folded(word))) words.set(folded(word), meaning);
  }
  return words;
}
