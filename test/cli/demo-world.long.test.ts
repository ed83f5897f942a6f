import { AVAILABILITIES, MENTORINGS, THEMES } from '../../src/features/guardian';
import { languageByTag, territoryByCode } from '../../src/features/reference';
import { DEMO_NOW, type DemoNetwork, type DemoPerson, demoWorld } from '../../src/cli/demo';

const world = demoWorld();
const person = (key: string): DemoPerson => world.people.find((one) => one.key === key)!;
const membersOf = (networkKey: string): DemoPerson[] =>
  world.people.filter((one) => one.memberships.some((membership) => membership.networkKey === networkKey));
const posts = world.topics.flatMap((topic) => topic.posts);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the demonstration world', () => {
  it('is the same in every run', () => {
    expect(JSON.stringify(demoWorld())).toBe(JSON.stringify(world));
  });

  it('uses every key once', () => {
    for (const list of [world.networks, world.people, world.boards, world.topics, posts]) {
      expect(repeated(list.map(({ key }) => key))).toEqual([]);
    }
  });

  describe('networks', () => {
    const byKey = new Map(world.networks.map((network) => [network.key, network]));

    it('form one tree without cycles, parents first', () => {
      const seen = new Set<string>();
      for (const { key, parentKey } of world.networks) {
        expect(parentKey === null || seen.has(parentKey)).toBe(true);
        seen.add(key);
      }
      expect(world.networks.filter(({ parentKey }) => parentKey === null)).toHaveLength(1);
    });

    it('go from Europe through Italy and Veneto to its seven provinces', () => {
      const path = (network: DemoNetwork): string[] => [
        network.kind,
        ...(network.parentKey ? path(byKey.get(network.parentKey)!) : []),
      ];
      const provinces = world.networks.filter(({ parentKey }) => parentKey === 'it-veneto');
      expect(provinces.map(({ territoryCode }) => territoryCode).sort()).toEqual([
        'IT-BL', 'IT-PD', 'IT-RO', 'IT-TV', 'IT-VE', 'IT-VI', 'IT-VR',
      ]); // prettier-ignore
      for (const province of provinces) {
        expect(path(province)).toEqual(['LOCAL', 'REGIONAL', 'NATIONAL', 'TRANSNATIONAL']);
      }
    });

    it('have a name in their own first language', () => {
      for (const { names, languages } of world.networks) expect(names[languages[0]!]).toBeTruthy();
    });
  });

  describe('people', () => {
    it('are 639 in Veneto, each also in the network of the province they live in', () => {
      const veneto = membersOf('it-veneto');
      expect(veneto).toHaveLength(639);
      for (const { territoryCode, memberships } of veneto) {
        const local = `it-veneto-${territoryCode.slice(3).toLowerCase()}`;
        expect(memberships.map(({ networkKey }) => networkKey)).toContain(local);
      }
    });

    it.each(['it-piemonte', 'it-lazio', 'it-sicilia', 'it-puglia'])('are 40 to 80 in %s', (key) => {
      expect(membersOf(key).length).toBeGreaterThanOrEqual(40);
      expect(membersOf(key).length).toBeLessThanOrEqual(80);
    });

    it('have addresses under reserved domains only, none twice', () => {
      for (const { email } of world.people) {
        expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@(example\.(org|net|com)|[a-z]+\.example)$/);
      }
      expect(repeated(world.people.map(({ email }) => email))).toEqual([]);
    });

    it('belong to networks that exist, to each at most once, since a day that is past', () => {
      const networks = new Set(world.networks.map(({ key }) => key));
      for (const { memberships } of world.people) {
        expect(memberships.length).toBeGreaterThan(0);
        expect(repeated(memberships.map(({ networkKey }) => networkKey))).toEqual([]);
        for (const { networkKey, since } of memberships) {
          expect(networks.has(networkKey)).toBe(true);
          expect(Date.parse(since)).toBeLessThan(DEMO_NOW);
        }
      }
    });

    it('run every network: an organiser in each', () => {
      for (const { key } of world.networks) {
        const roles = membersOf(key).flatMap(({ memberships }) =>
          memberships.filter(({ networkKey }) => networkKey === key).map(({ role }) => role),
        );
        expect([key, roles.includes('ORGANISER')]).toEqual([key, true]);
      }
    });

    it('show no field further than their name', () => {
      const ladder = ['ME', 'NETWORK', 'LINKED', 'HUB'];
      for (const { audiences, practice } of world.people) {
        const name = ladder.indexOf(audiences.name);
        const steps = [...Object.values(audiences), practice.audience, practice.caseloadAudience];
        for (const step of steps) expect(ladder.indexOf(step)).toBeLessThanOrEqual(name);
      }
    });

    it('have among them every theme, and all that a card can say of the work', () => {
      const all = world.people.map(({ practice }) => practice);
      expect([...new Set(all.flatMap(({ themes }) => themes))].sort()).toEqual([...THEMES].sort());
      for (const value of AVAILABILITIES) expect(all.map((p) => p.availability)).toContain(value);
      for (const value of MENTORINGS) expect(all.map((p) => p.mentoring)).toContain(value);
      const caseloads = all.flatMap(({ caseload }) => caseload ?? []);
      expect(caseloads.length).toBeGreaterThan(100);
      for (const { count, ceiling } of caseloads) expect(count).toBeLessThanOrEqual(ceiling);
    });

    it('have time zones and languages that exist', () => {
      for (const zone of new Set(world.people.map(({ timeZone }) => timeZone))) {
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      }
      for (const { languages, locale } of world.people) {
        expect(repeated([...languages])).toEqual([]);
        expect(() => Intl.getCanonicalLocales([...languages, locale])).not.toThrow();
      }
    });

    it('live in territories and speak languages that the reference data know', () => {
      const codes = [...world.people, ...world.networks].flatMap(({ territoryCode }) => territoryCode ?? []);
      expect([...new Set(codes)].filter((code) => !territoryByCode(code))).toEqual([]);
      const tags = [...world.people, ...world.networks].flatMap(({ languages }) => languages);
      expect([...new Set(tags)].filter((tag) => !languageByTag(tag))).toEqual([]);
    });

    it('write their names in Latin, Greek, Arabic, Ethiopic and Cyrillic letters', () => {
      const all = world.people.map(({ displayName }) => displayName).join('\n');
      for (const script of ['Latin', 'Greek', 'Arabic', 'Ethiopic', 'Cyrillic']) {
        expect([script, new RegExp(`\\p{Script=${script}}`, 'u').test(all)]).toEqual([script, true]);
      }
    });
  });

  describe('marked people', () => {
    it('has an organiser of Veneto and a guardian in Padua', () => {
      const organiser = person(world.marked.demoOrganiser);
      expect(organiser.memberships).toContainEqual(
        expect.objectContaining({ networkKey: 'it-veneto', role: 'ORGANISER' }),
      );
      const guardian = person(world.marked.demoGuardian);
      expect(guardian.memberships).toContainEqual(
        expect.objectContaining({ networkKey: 'it-veneto-pd', role: 'GUARDIAN' }),
      );
    });

    it('has three of the name Παπαδόπουλος, one of them open to the hub', () => {
      const namesakes = world.people.filter(({ familyName }) => /^Παπαδ[οό]π/.test(familyName));
      expect(namesakes).toHaveLength(3);
      const open = namesakes.filter(({ audiences }) => audiences.name === 'HUB');
      expect(open.map(({ key }) => key)).toEqual([world.marked.greekColleague]);
    });
  });

  describe('conversations', () => {
    it('are at least 25 of 3 to 12 posts, and one in Veneto of 60 and more', () => {
      const lengths = world.topics.map((topic) => topic.posts.length);
      expect(lengths.filter((length) => length >= 3 && length <= 12).length).toBeGreaterThanOrEqual(25);
      const long = world.topics.filter((topic) => topic.posts.length >= 60);
      expect(long.map(({ boardKey }) => boardKey)).toEqual(['it-veneto:discussion']);
    });

    it('stand on boards that exist, written by members of the network or of one below it', () => {
      const boards = new Map(world.boards.map((board) => [board.key, board.networkKey]));
      for (const topic of world.topics) {
        const members = new Set(membersOf(boards.get(topic.boardKey)!).map(({ key }) => key));
        for (const { authorKey } of topic.posts)
          expect([authorKey, members.has(authorKey)]).toEqual([authorKey, true]);
      }
    });

    it('open with their first post and go forward in time to before now, never at night', () => {
      for (const { createdAt, authorKey, posts: own } of world.topics) {
        expect(own[0]).toMatchObject({ createdAt, authorKey });
        const instants = own.map((post) => Date.parse(post.createdAt));
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
        expect(new Set(instants).size).toBe(instants.length);
        expect(instants.at(-1)).toBeLessThan(DEMO_NOW);
        for (const instant of instants) expect(new Date(instant).getUTCHours()).toBeGreaterThanOrEqual(6);
      }
    });

    it('hold nothing that looks like a telephone number, an address or a gap left open', () => {
      for (const { markdown } of posts) {
        expect(markdown).not.toMatch(/\d(?:[\s./-]?\d){5,}/);
        expect(markdown).not.toMatch(/@|https?:|[{}]/);
      }
    });

    it('are never written twice', () => {
      expect(repeated(posts.map(({ markdown }) => markdown))).toEqual([]);
    });
  });
});
