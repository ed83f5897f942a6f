import type { Script } from './script';

/** The Dutch and the Belgian boards. */
export const LOW_COUNTRIES_TOPICS: readonly Script[] = [
  {
    network: 'nl',
    board: 'DISCUSSION',
    title: 'Werkverdeling in het kernteam: hoe doen jullie dat eerlijk?',
    language: 'nl',
    daysAgo: 41,
    cast: { a: 'organiser', c: 'mentor' },
    posts: [
      [
        'a',
        'In ons team van vijftien verdelen we nieuwe zaken nu op wie er het eerst ja zegt. Dat voelt niet eerlijk: dezelfde drie mensen zeggen altijd ja. Hoe doen jullie het?',
      ],
      [
        'b',
        'Bij ons staat elke maandag een lijstje op het bord: hoeveel heeft iedereen, hoeveel neemt iemand waar voor een ander, en hoeveel ruimte is er. Alleen getallen, geen namen van jongeren.',
      ],
      ['c', 'Tel het waarnemen echt mee. Wij deden dat eerst niet en toen liep het in de zomer vast.'],
      [
        'd',
        'En laat mensen nee mogen zeggen zonder uitleg. Sinds we dat hebben afgesproken, zeggen er juist meer ja.',
      ],
      [
        'e',
        'Wij kijken ook naar reistijd. Twee nieuwe in dezelfde stad is iets anders dan twee aan weerskanten van de provincie.',
      ],
      ['a', 'Mooi. Ik neem drie dingen mee: waarnemen telt mee, nee zonder uitleg, en reistijd op het bord.'],
    ],
  },
  {
    network: 'nl',
    board: 'DISCUSSION',
    title: 'Intervisie zonder dat het vergaderen wordt',
    language: 'nl',
    daysAgo: 78,
    cast: { b: 'mentor' },
    posts: [
      [
        'a',
        'Onze intervisie glijdt steeds af naar mededelingen en planning. Wie heeft een werkvorm die dat voorkomt?',
      ],
      [
        'b',
        'Begin met een stil rondje: iedereen schrijft één vraag op een kaartje, de groep kiest er één. De rest gaat in een doos voor de volgende keer.',
      ],
      [
        'c',
        'Bij ons heeft één persoon de klok en één persoon de bel. Bij een advies vóór minuut dertig gaat de bel. Hilarisch, en het werkt.',
      ],
      ['d', 'Mededelingen gaan bij ons per mail vooraf. Wie ze niet leest, mist ze.'],
      ['a', 'De bel gaan we proberen. Ik laat horen hoe het was.'],
      [
        'a',
        'Update: zeven keer gebeld in het eerste half uur. Daarna een van de beste gesprekken van dit jaar.',
      ],
    ],
  },
  {
    network: 'nl',
    board: 'QUESTIONS',
    title: 'Overdracht bij vakantie: wat zet je op één A4?',
    language: 'nl',
    daysAgo: 102,
    cast: { b: 'mentor' },
    posts: [
      [
        'a',
        'Ik ga drie weken weg. Wat moet er minimaal op het overdrachtsblad staan, zonder dat het een tweede dossier wordt?',
      ],
      [
        'b',
        'Alleen data en telefoontjes: welke afspraken lopen door, wie belt wie, wat kan wachten. De inhoud staat in het systeem, daar hoort hij.',
      ],
      [
        'c',
        'En één regel over wat je níet wilt dat er gebeurt tijdens je afwezigheid. Dat scheelt goedbedoelde verrassingen.',
      ],
      ['d', 'Plan een kwartier bellen op je eerste dag terug. Anders ben je twee dagen aan het lezen.'],
      ['a', 'Dank! Het is driekwart A4 geworden.'],
    ],
  },
  {
    network: 'nl',
    board: 'ANNOUNCEMENT',
    title: 'Landelijke studiedag op 12 november',
    language: 'nl',
    daysAgo: 20,
    cast: { a: 'organiser' },
    posts: [
      [
        'a',
        'De studiedag staat vast: **12 november** in Utrecht, thema *vitaal blijven in het werk*. Ochtend met korte inleidingen, middag in groepen die jullie zelf kiezen. Aanmelden kan tot eind oktober.',
      ],
    ],
  },
  {
    network: 'nl-noordwest',
    board: 'DISCUSSION',
    title: 'Nieuwe collega’s inwerken: maatje of mentor?',
    language: 'nl',
    daysAgo: 30,
    cast: { a: 'organiser', c: 'mentor' },
    posts: [
      [
        'a',
        'In oktober beginnen er vier nieuwe mensen. Kiezen we voor een maatje (gelijkwaardig, voor de praktische vragen) of voor een mentor met ervaring?',
      ],
      ['b', 'Allebei! Een maatje voor de koffieautomaat en het systeem, een mentor voor de twijfels.'],
      [
        'c',
        'Als mentor: graag niet ook nog beoordelen. Zodra ik in het functioneringsgesprek zit, hoor ik geen twijfels meer.',
      ],
      [
        'd',
        'Toen ik begon had ik een maatje dat zelf pas een jaar werkte. Dat was heel fijn, geen vraag was te dom.',
      ],
      [
        'a',
        'Dan doen we het zo: maatje vanaf dag één, mentor vanaf week drie, en geen van beiden beoordeelt.',
      ],
    ],
  },
  {
    network: 'nl-zuid',
    board: 'DISCUSSION',
    title: 'Wandelen in plaats van zitten',
    language: 'nl',
    daysAgo: 26,
    posts: [
      [
        'a',
        'Wij houden ons tweewekelijks overleg sinds kort wandelend, in tweetallen, veertig minuten door het park. Iemand die dat ook doet?',
      ],
      ['b', 'Ja! Je kijkt dezelfde kant op, dat praat makkelijker. Alleen bij regen wordt het stil.'],
      [
        'c',
        'Let op met wat je buiten bespreekt. Wij hebben afgesproken: onderweg over onszelf, binnen over het werk.',
      ],
      ['a', 'Heel goed punt, dat nemen we over.'],
    ],
  },
  {
    network: 'be',
    board: 'DISCUSSION',
    title: 'Rencontre de printemps / Lentebijeenkomst : bilan',
    language: 'fr',
    daysAgo: 88,
    cast: { a: 'any:fr', b: 'any:nl', c: 'any:fr', d: 'any:nl' },
    posts: [
      [
        'a',
        'Merci à toutes et tous pour la rencontre de Namur. Nous étions quarante-deux, moitié-moitié ou presque. Qu’est-ce qu’on garde, qu’est-ce qu’on change ?',
      ],
      [
        'b',
        'Houden: gemengde tafels met één fluistertolk. Veranderen: de zaal, want achteraan hoorde je niets.',
        'nl',
      ],
      [
        'c',
        'Garder : la demi-heure sans programme avant le début. C’est là que j’ai enfin parlé avec des collègues d’Anvers.',
      ],
      [
        'd',
        'Akkoord. En graag de volgende keer de teksten een week vooraf in beide talen, dan kunnen we meteen beginnen.',
        'nl',
      ],
      [
        'a',
        'Noté : même formule, autre salle, textes une semaine avant. Prochain rendez-vous à Gand en mars.',
      ],
    ],
  },
  {
    network: 'be',
    board: 'DISCUSSION',
    title: 'Prendre congé sans mauvaise conscience',
    language: 'fr',
    daysAgo: 60,
    cast: { a: 'any:fr', b: 'any:fr', c: 'any:fr', d: 'any:nl' },
    posts: [
      [
        'a',
        'Indépendante ou indépendant, on n’a pas de remplaçant. Cet été, j’ai répondu au téléphone depuis une plage. Comment faites-vous pour couper ?',
      ],
      [
        'b',
        'Nous sommes trois à Liège et nous nous couvrons à tour de rôle, deux semaines chacun. Un papier signé, un message d’absence, et c’est tout.',
      ],
      [
        'c',
        'J’ai mis longtemps à comprendre que prévenir tôt rassure tout le monde. J’annonce mes dates en avril.',
      ],
      [
        'd',
        'Ik lees mee: in Gent doen we hetzelfde met vieren. De afspraak om elkaar níet te bellen is de belangrijkste.',
        'nl',
      ],
      ['a', 'Merci ! Si quelqu’un cherche une troisième personne du côté de Bruxelles, je suis là.'],
      ['c', 'Moi ! On s’appelle pour en parler.'],
    ],
  },
  {
    network: 'be',
    board: 'QUESTIONS',
    title: 'Audition : arriver ensemble ou se retrouver sur place ?',
    language: 'fr',
    daysAgo: 34,
    cast: { a: 'any:fr', b: 'any:fr', c: 'any:fr' },
    posts: [
      [
        'a',
        'Une question toute simple : le matin d’une audition, vous faites le trajet ensemble ou vous vous donnez rendez-vous devant la porte ?',
      ],
      [
        'b',
        'Ensemble, toujours. Le trajet sert à parler d’autre chose, de football en général. On arrive plus calme.',
      ],
      [
        'c',
        'Ensemble aussi, et je repère le lieu la veille si je ne le connais pas. Se perdre ce matin-là, c’est le pire début possible.',
      ],
      ['a', 'Adopté. Et pour le football, je vais devoir réviser.'],
    ],
  },
];
