import { DirectoryDocument, paginate, request, type HubClient } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let reader: HubClient;
let stranger: HubClient;

async function names(client: HubClient, search?: string): Promise<string[]> {
  const { directory } = await request(client, DirectoryDocument, { search: search ?? null, first: 50 });
  return directory.nodes.map((g) => g.name);
}

beforeAll(async () => {
  hub = await startHub();
  const veneto = await hub.make.network({ name: 'Veneto' });
  const greece = await hub.make.network({ name: 'Greece' });
  const me = await hub.make.person({ name: 'Anna Rossi', in: [veneto] });
  await hub.make.person({ name: 'Κωνσταντίνος Παπαδόπουλος', in: [greece], audience: 'HUB' });
  await hub.make.person({ name: 'Ελένη Παπαδοπούλου', in: [greece], audience: 'NETWORK' });
  await hub.make.person({ name: 'Niccolò D’Angelo', in: [veneto] });
  await hub.make.person({ name: 'Zoë Müller', in: [veneto] });
  await hub.make.person({ name: 'Йордан Щерев', in: [veneto] });
  await hub.make.person({ name: 'Hidden Person', in: [veneto], audience: 'ME' });
  reader = await hub.client({ personId: me.personId });
  stranger = await hub.client();
});
afterAll(() => hub.stop());

describe('the directory', () => {
  it.each([
    ['papadopoulos', ['Κωνσταντίνος Παπαδόπουλος']],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ', ['Κωνσταντίνος Παπαδόπουλος']],
    ['papa konst', ['Κωνσταντίνος Παπαδόπουλος']],
    ['niccolo', ['Niccolò D’Angelo']],
    ["d'angelo", ['Niccolò D’Angelo']],
    ['dangelo', ['Niccolò D’Angelo']],
    ['angelo', ['Niccolò D’Angelo']],
    ['muller zoe', ['Zoë Müller']],
    ['shterev', ['Йордан Щерев']],
    ['nobody', []],
    ['hidden', []],
    ['!!!', []],
  ])('finds %s whatever accents and script it is typed in', async (search, expected) => {
    expect(await names(reader, search)).toEqual(expected);
  });

  it('lists by Latin name those whom the reader may see', async () => {
    expect(await names(reader)).toEqual([
      'Anna Rossi',
      'Κωνσταντίνος Παπαδόπουλος',
      'Niccolò D’Angelo',
      'Йордан Щерев',
      'Zoë Müller',
    ]);
  });

  it('shows nothing to who is not signed in, where nothing is public', async () => {
    expect(await names(stranger)).toEqual([]);
    expect(await names(stranger, 'rossi')).toEqual([]);
  });

  it('pages forward and back over the same list', async () => {
    const all = await names(reader);
    const forward: string[] = [];
    for await (const guardian of paginate(
      reader,
      DirectoryDocument,
      { first: 2 },
      (data) => data.directory,
    )) {
      forward.push(guardian.name);
    }
    expect(forward).toEqual(all);
  });
});
