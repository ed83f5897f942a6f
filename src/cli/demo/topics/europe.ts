import { GREEK_COLLEAGUE_KEY, GUARDIAN_KEY, ORGANISER_KEY } from '../marked';
import type { Script } from './script';

const marta = `=${ORGANISER_KEY}` as const;
const davide = `=${GUARDIAN_KEY}` as const;
const konstantinos = `=${GREEK_COLLEAGUE_KEY}` as const;

/** The transnational boards. */
export const EUROPE_TOPICS: readonly Script[] = [
  {
    network: 'eu',
    board: 'DISCUSSION',
    title: 'What does a first meeting of a peer group look like in your country?',
    language: 'en',
    daysAgo: 38,
    cast: { a: marta, b: '=nl-noordwest-001', c: konstantinos, d: '=be-001', e: davide },
    posts: [
      [
        'a',
        'We are opening eight new peer groups in Veneto this autumn and I am collecting first meetings. **What do you do in the first thirty minutes?** Anything goes, from chairs to soup.',
      ],
      [
        'b',
        'In our region: everyone brings one object from their bag and says why it is there. It sounds childish and it never fails. Ground rules come after the objects, not before.',
      ],
      [
        'c',
        'In Athens we start with coffee and no agenda at all for twenty minutes. Then each of us finishes the sentence “This month I carried …”. Nobody comments.',
      ],
      [
        'd',
        'Two languages at the table here, so we begin in pairs with people who share one. After that the large circle feels less large.',
      ],
      [
        'e',
        'I joined my first group last year. What helped was knowing in advance that I was allowed to stay silent.',
      ],
      ['b', 'That is a good one to put in the invitation itself. Stealing it, {e}.'],
      [
        'a',
        'Thank you all. Objects, unfinished sentences, pairs, and the right to silence: our eight groups will each choose one and report back at Christmas.',
      ],
    ],
  },
  {
    network: 'eu',
    board: 'DISCUSSION',
    title: 'Words that do not translate: guardian, tutore, voogd, επίτροπος',
    language: 'en',
    daysAgo: 90,
    cast: { a: '=be-001', b: marta, c: konstantinos, d: '=nl-zuid-001' },
    posts: [
      [
        'a',
        'Preparing a leaflet in four languages, I notice that our words promise different things. *Tuteur* sounds like a plant support to a gardener. What does yours sound like?',
      ],
      ['b', '*Tutore* in Italian also holds up plants! And broken arms. I rather like it.'],
      [
        'c',
        '*Επίτροπος* sounds like an official with a stamp. I always add a sentence about what I actually do on a Tuesday.',
      ],
      [
        'd',
        '*Voogd* is old and a little stern, it comes up in fairy tales. We say “your voogd, that is someone who thinks along with you”.',
      ],
      ['a', 'Plants, arms, stamps and fairy tales. The leaflet will start with what we do on a Tuesday.'],
    ],
  },
  {
    network: 'eu',
    board: 'DISCUSSION',
    title: 'Mentoring across borders: anyone interested in a pilot?',
    language: 'en',
    daysAgo: 54,
    cast: { a: konstantinos, b: '=nl-noordwest-001', d: marta },
    posts: [
      [
        'a',
        'An idea from the spring meeting: pair an experienced guardian in one country with a new one in another, for six conversations. Not about law, which differs, but about staying well in this role.',
      ],
      [
        'b',
        'Interested. It could be easier to say some things to a person who will never sit in your own team meeting.',
      ],
      ['c', 'Count me in, in English or French. Evenings are best.'],
      [
        'd',
        'We can offer four mentors from Veneto, two of them speak French. I suggest a start in November and a closing conversation in May.',
      ],
      ['e', 'One request: supervision for the mentors too, at least once in the middle.'],
      ['a', 'Agreed on supervision. I will write half a page with the conditions and post it here.'],
    ],
  },
  {
    network: 'eu',
    board: 'QUESTIONS',
    title: 'How do you keep volunteers after the second year?',
    language: 'en',
    daysAgo: 67,
    cast: { a: '=it-puglia-001', b: '=nl-zuid-001', c: '=it-piemonte-001', d: '=gr-001' },
    posts: [
      [
        'a',
        'Our network is three years old and we see people leave quietly after the second year. Have you found anything that helps?',
      ],
      [
        'b',
        'Ours are employed, but the pattern is the same. What helped was asking early: a short conversation at month eighteen, “what would make you stay, what would make you stop?”',
      ],
      ['c', 'We invite people to pause. A pause with a date is not leaving, and two thirds come back.'],
      [
        'd',
        'And say thank you with something concrete. A free seat at a training is worth more than a certificate.',
      ],
      ['a', 'The pause with a date is new to us. We will try it from January.'],
    ],
  },
  {
    network: 'eu',
    board: 'ANNOUNCEMENT',
    title: 'Online exchange on 20 October: sharing the load',
    language: 'en',
    daysAgo: 15,
    cast: { a: marta, b: '=nl-noordwest-001' },
    posts: [
      [
        'a',
        'On **20 October**, 18.00 to 19.30 Central European time, we meet online about sharing the load in teams and networks. Short input from the Netherlands, then small groups by language: English, French, Italian, Greek.',
      ],
      ['b', 'The input is fifteen minutes, I promise. Bring one thing that works for you.'],
    ],
  },
];
