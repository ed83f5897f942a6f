import type { HeadingWords } from './heading-words';

export const fr: HeadingWords = {
  externalId: 'identifiant, numéro, n°, matricule, code tuteur, numéro de membre, référence',
  givenName: 'prénom, prénoms',
  familyName: 'nom, nom de famille',
  fullName: 'prénom et nom, prénom nom, nom complet, tuteur, tutrice',
  fullNameFamilyFirst: 'nom et prénom, nom prénom, nom prénoms',
  email:
    'courriel, email, e-mail, mail, adresse mail, adresse e-mail, adresse électronique, adresse email, mél',
  phone: 'téléphone, tél, portable, mobile, gsm, numéro de téléphone, téléphone portable',
  territory: 'province, département, région, territoire, arrondissement, dép',
  city: 'ville, commune, localité, lieu de résidence, domicile',
  languages:
    'langues, langue, langues parlées, langue maternelle, autres langues, connaissances linguistiques',
  kind: 'type, statut, type de tuteur, catégorie',
  experienceSince: 'tuteur depuis, actif depuis, depuis, expérience depuis, année de début',
  listedOn: "agréé le, date d'agrément, inscrit le, date d'inscription, agrément, inscription sur la liste",
  trainedOn: 'formation, date de formation, formé le, formation suivie le',
  court: 'tribunal, tribunal de la jeunesse, juge de paix, tribunal pour enfants',
  themes: 'thèmes, thématiques, domaines, domaines de compétence, compétences',
  availability: 'disponibilité, disponible, disponibilités',
  caseload:
    'nombre de tutelles, nombre de mineurs, nombre de dossiers, charge, charge actuelle, tutelles en cours',
  caseloadCeiling: 'nombre maximum, maximum de tutelles, plafond, charge maximale',
  roles: 'rôle, rôles, fonction',
  mentor: 'mentor, mentore, parrain, marraine, disponible comme mentor',
  joinedOn: "membre depuis, adhésion, date d'adhésion, date d'entrée",
  notes: 'remarques, remarque, notes, commentaires, observations, mineurs, pupilles, mena',
};
