import type { HeadingWords } from './heading-words';

export const pl: HeadingWords = {
  externalId: 'numer, nr, identyfikator, lp, numer członkowski, numer ewidencyjny',
  givenName: 'imię, imiona',
  familyName: 'nazwisko',
  fullName: 'imię i nazwisko, imię nazwisko, opiekun, kurator',
  fullNameFamilyFirst: 'nazwisko i imię, nazwisko imię',
  email: 'e-mail, email, mail, adres e-mail, adres email, poczta elektroniczna, adres mailowy',
  phone: 'telefon, tel, komórka, numer telefonu, telefon komórkowy, nr telefonu',
  territory: 'województwo, powiat, region, obszar',
  city: 'miasto, miejscowość, gmina, miejsce zamieszkania',
  languages: 'języki, język, znajomość języków, języki obce, język ojczysty',
  kind: 'rodzaj, typ, rodzaj opiekuna, forma zatrudnienia',
  experienceSince: 'opiekun od, doświadczenie od, aktywny od, od, rok rozpoczęcia',
  listedOn: 'data wpisu, wpisany dnia, data rejestracji, wpis na listę',
  trainedOn: 'szkolenie, data szkolenia, przeszkolony dnia',
  court: 'sąd, sąd rodzinny',
  roles: 'rola, role, funkcja',
  mentor: 'mentor, mentorka, dostępny jako mentor',
  joinedOn: 'członek od, data przystąpienia, data dołączenia',
  notes: 'uwagi, notatki, komentarz, komentarze, małoletni',
};
