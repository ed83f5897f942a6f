import {
  DirectoryDocument,
  DirectorySearchDocument,
  request,
  type DirectoryFilterInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let reader: HubClient;

beforeAll(async () => {
  hub = await startHub();
  const veneto = await hub.make.network({ name: 'Veneto' });
  const greece = await hub.make.network({ name: 'Greece' });
  reader = await hub.client(await hub.make.person({ name: 'Anna Rossi', in: [veneto] }));
  await hub.make.person({ name: 'Κωνσταντίνος Παπαδόπουλος', in: [greece], audience: 'HUB' });
  await hub.make.person({ name: 'Giovanni Papadopoli', in: [veneto], audience: 'ME' });
  await hub.make.person({ name: 'Francesca Bevilacqua', in: [veneto], languages: ['ti'] });
  for (let i = 0; i < 5; i++) await hub.make.person({ name: `Marta Bianchi ${i}`, in: [veneto] });
  await hub.make.person({ name: 'Marina Bianchini', in: [veneto] });
});
afterAll(() => hub.stop());

async function similar(search: string, filter: DirectoryFilterInput | null = null): Promise<string[]> {
  const { directory } = await request(reader, DirectorySearchDocument, { search, filter, first: 3 });
  return directory.similar.map((g) => g.name);
}

describe('a name that was misspelt', () => {
  it.each([
    ['papadopulos', ['Κωνσταντίνος Παπαδόπουλος']],
    ['konstantinos papadoupolos', ['Κωνσταντίνος Παπαδόπουλος']],
    ['bevilaqua', ['Francesca Bevilacqua']],
    ['Bevilácua Franceska', ['Francesca Bevilacqua']],
    ['xyzzyx', []],
    ['', []],
    ['!!', []],
    ['ro', []],
  ])('%j brings who is called alike: %j', async (search, expected) => {
    expect(await similar(search)).toEqual(expected);
  });

  it('brings nobody who was found exactly, and nobody where enough were found', async () => {
    expect(await similar('bianchini')).toEqual(expect.not.arrayContaining(['Marina Bianchini']));
    expect(await similar('bianchi')).toEqual([]);
  });

  it('brings nobody whom the reader may not see, and keeps to the filter', async () => {
    // Giovanni Papadopoli, who hides, is the most alike of all.
    expect(await similar('papadopolo')).toEqual(['Κωνσταντίνος Παπαδόπουλος']);
    expect(await similar('bevilaqua', { languages: ['ti'] })).toEqual(['Francesca Bevilacqua']);
    expect(await similar('bevilaqua', { languages: ['ar'] })).toEqual([]);
  });
});

it('is searched for by at most eight words of a name, and no more than a name is long', async () => {
  for (const search of ['a b c d e f g h i', 'x'.repeat(201)])
    await expect(request(reader, DirectoryDocument, { search })).rejects.toThrow('at most 8 words');
});

describe('a filter that cannot be', () => {
  it.each([
    ['territories', { territories: ['XX-1'] }],
    ['courts', { courts: ['IT-TM-NOWHERE'] }],
    ['networkIds', { networkIds: ['no id'] }],
    ['languages', { languages: Array.from({ length: 21 }, () => 'it') }],
  ])('names %s', async (field, filter) => {
    await expect(request(reader, DirectoryDocument, { filter })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT', field } }],
    });
  });
});
