import type { HeadingWords } from './heading-words';

export const sk: HeadingWords = {
  externalId: 'číslo, č, identifikátor, kód, poradové číslo, členské číslo',
  givenName: 'meno, krstné meno',
  familyName: 'priezvisko',
  fullName: 'meno a priezvisko, meno priezvisko, celé meno, poručník, opatrovník',
  fullNameFamilyFirst: 'priezvisko a meno, priezvisko meno',
  email: 'e-mail, email, mail, e-mailová adresa, emailová adresa, elektronická pošta',
  phone: 'telefón, tel, mobil, telefónne číslo, mobilné číslo',
  territory: 'kraj, okres, región, územie',
  city: 'mesto, obec, bydlisko, miesto bydliska',
  languages: 'jazyky, jazyk, cudzie jazyky, materinský jazyk, jazykové znalosti',
  kind: 'druh, typ, druh poručníka, pracovný pomer',
  experienceSince: 'poručník od, prax od, aktívny od, od, rok začiatku',
  listedOn: 'dátum zápisu, zapísaný dňa, zápis, dátum registrácie',
  trainedOn: 'školenie, dátum školenia, vyškolený dňa',
  court: 'súd, okresný súd',
  roles: 'rola, roly, úloha, funkcia',
  mentor: 'mentor, mentorka',
  joinedOn: 'člen od, dátum vstupu, dátum pristúpenia',
  notes: 'poznámky, poznámka, komentár, maloletí',
};
