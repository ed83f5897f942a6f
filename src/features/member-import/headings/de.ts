import type { HeadingWords } from './heading-words';

export const de: HeadingWords = {
  externalId: 'kennung, nummer, nr, mitgliedsnummer, laufende nummer, lfd nr, aktenkennung, personalnummer',
  givenName: 'vorname, vornamen, rufname',
  familyName: 'nachname, familienname, zuname',
  fullName: 'name, vor- und nachname, vorname nachname, vormund, vormundin',
  fullNameFamilyFirst: 'nachname und vorname, name vorname, nachname vorname, name und vorname',
  email: 'email, e-mail, mail, e-mail-adresse, mailadresse, emailadresse',
  phone: 'telefon, telefonnummer, handy, mobil, mobiltelefon, tel, rufnummer, handynummer',
  territory: 'bundesland, land, landkreis, kreis, kanton, region, bezirk, provinz',
  city: 'ort, stadt, wohnort, gemeinde',
  languages: 'sprachen, sprache, sprachkenntnisse, muttersprache, weitere sprachen',
  kind: 'art, art der vormundschaft, beschäftigung, tätigkeit, vormundschaftsart',
  experienceSince: 'vormund seit, tätig seit, seit, erfahrung seit, beginn',
  listedOn: 'eingetragen am, datum der eintragung, listeneintrag, registriert am',
  trainedOn: 'schulung, geschult am, schulungsdatum, fortbildung, datum der schulung',
  court: 'gericht, familiengericht, jugendgericht, amtsgericht',
  roles: 'rolle, rollen, funktion, aufgabe',
  mentor: 'mentor, mentorin, als mentor verfügbar',
  joinedOn: 'mitglied seit, beigetreten am, beitritt, beitrittsdatum, eintritt',
  notes: 'notizen, bemerkungen, bemerkung, anmerkungen, kommentar, mündel, fälle',
};
