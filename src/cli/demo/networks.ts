import type { DemoNetwork } from './demo.types';

/** The exchange above all countries; its name in each of the hub's twelve languages. */
const EUROPE: DemoNetwork = {
  key: 'eu',
  parentKey: null,
  kind: 'TRANSNATIONAL',
  names: {
    en: 'Lantern – European Exchange of Guardians',
    it: 'Lanterna – Scambio europeo tra tutori',
    de: 'Laterne – Europäischer Austausch der Vormünder',
    fr: 'Lanterne – Échange européen des tuteurs',
    nl: 'Lantaarn – Europese uitwisseling van voogden',
    es: 'Farol – Intercambio europeo de tutores',
    el: 'Φανάρι – Ευρωπαϊκή ανταλλαγή επιτρόπων',
    pl: 'Latarnia – Europejska wymiana opiekunów',
    bg: 'Фенер – Европейски обмен на настойници',
    sk: 'Lampáš – Európska výmena poručníkov',
    ar: 'فانوس – التبادل الأوروبي بين الأوصياء',
    'fa-AF': 'فانوس – تبادل اروپایی سرپرستان قانونی',
  },
  territoryCode: null,
  languages: ['en', 'it', 'fr', 'nl', 'el', 'de'],
};

const ITALY: DemoNetwork = {
  key: 'it',
  parentKey: 'eu',
  kind: 'NATIONAL',
  names: {
    it: 'Rete italiana dei tutori volontari',
    en: 'Italian Network of Volunteer Guardians',
    fr: 'Réseau italien des tuteurs bénévoles',
    de: 'Italienisches Netzwerk ehrenamtlicher Vormünder',
  },
  territoryCode: 'IT',
  languages: ['it', 'en'],
};

function italianRegion(key: string, region: string, english: string, code: string): DemoNetwork {
  return {
    key: `it-${key}`,
    parentKey: 'it',
    kind: 'REGIONAL',
    names: { it: `Rete dei tutori – ${region}`, en: `Guardians’ Network – ${english}` },
    territoryCode: code,
    languages: ['it'],
  };
}

function venetoProvince(sigla: string, city: string, english: string): DemoNetwork {
  return {
    key: `it-veneto-${sigla.toLowerCase()}`,
    parentKey: 'it-veneto',
    kind: 'LOCAL',
    names: { it: `Tutori della provincia di ${city}`, en: `Guardians in the province of ${english}` },
    territoryCode: `IT-${sigla}`,
    languages: ['it'],
  };
}

const NORTHERN: readonly DemoNetwork[] = [
  {
    key: 'nl',
    parentKey: 'eu',
    kind: 'NATIONAL',
    names: { nl: 'Het Baken – landelijk netwerk van voogden', en: 'Het Baken – Dutch Network of Guardians' },
    territoryCode: 'NL',
    languages: ['nl', 'en'],
  },
  {
    key: 'nl-noordwest',
    parentKey: 'nl',
    kind: 'REGIONAL',
    names: { nl: 'Het Baken – regio Noordwest', en: 'Het Baken – North-West' },
    territoryCode: 'NL-NH',
    languages: ['nl'],
  },
  {
    key: 'nl-zuid',
    parentKey: 'nl',
    kind: 'REGIONAL',
    names: { nl: 'Het Baken – regio Zuid', en: 'Het Baken – South' },
    territoryCode: 'NL-NB',
    languages: ['nl'],
  },
  {
    key: 'be',
    parentKey: 'eu',
    kind: 'NATIONAL',
    names: {
      nl: 'Onder Voogden – Belgisch netwerk van voogden',
      fr: 'Entre Tuteurs – Réseau belge des tuteurs',
      en: 'Among Guardians – Belgian Network',
      de: 'Unter Vormündern – Belgisches Netzwerk',
    },
    territoryCode: 'BE',
    languages: ['nl', 'fr'],
  },
];

const GREECE: DemoNetwork = {
  key: 'gr',
  parentKey: 'eu',
  kind: 'NATIONAL',
  names: { el: 'Δίκτυο Επιτρόπων Ελλάδας', en: 'Greek Network of Guardians' },
  territoryCode: 'GR',
  languages: ['el', 'en'],
};

/** The tree, parents before children. All networks are invented. */
export const DEMO_NETWORKS: readonly DemoNetwork[] = [
  EUROPE,
  ITALY,
  italianRegion('veneto', 'Veneto', 'Veneto', 'IT-34'),
  venetoProvince('BL', 'Belluno', 'Belluno'),
  venetoProvince('PD', 'Padova', 'Padua'),
  venetoProvince('RO', 'Rovigo', 'Rovigo'),
  venetoProvince('TV', 'Treviso', 'Treviso'),
  venetoProvince('VE', 'Venezia', 'Venice'),
  venetoProvince('VR', 'Verona', 'Verona'),
  venetoProvince('VI', 'Vicenza', 'Vicenza'),
  italianRegion('piemonte', 'Piemonte', 'Piedmont', 'IT-21'),
  italianRegion('lazio', 'Lazio', 'Lazio', 'IT-62'),
  italianRegion('sicilia', 'Sicilia', 'Sicily', 'IT-82'),
  italianRegion('puglia', 'Puglia', 'Apulia', 'IT-75'),
  ...NORTHERN,
  GREECE,
];
