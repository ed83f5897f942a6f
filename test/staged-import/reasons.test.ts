import { ImportRowsDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { Importer } from './importing';

let hub: TestHub;
let network: string;
let organiser: Importer;
let organiserId: string;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  network = await hub.make.network();
  ({ personId: organiserId } = await hub.make.person({ in: [network], role: 'ORGANISER' }));
  organiser = await Importer.of(hub, organiserId);
});

const list = (row: string) => `Codice;Cognome;Nome;E-mail;Lingue;Ruolo\n${row}`;
const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);

describe('the reasons', () => {
  const wrong = () => organiser.prepared(network, list('A-1;Rossi;Anna;no address;;'));
  const reasons = async (id: string) => {
    const answer = await request(organiser.client, ImportRowsDocument, { id, first: 10 });
    return answer.import!.rows.nodes.flatMap(({ problems }) => problems);
  };

  it('are worded when they are read, in the language that the account has then, and quote what they are about', async () => {
    const id = await wrong();
    const english = {
      code: 'EMAIL_INVALID',
      value: 'no address',
      message: 'Not an e-mail address: “no address”',
    };
    expect(await reasons(id)).toMatchObject([english]);
    await query(`UPDATE person SET locale = 'it' WHERE id = $1`, [organiserId]);
    const [italian] = await reasons(id);
    expect(italian!.message).toContain('Non è un indirizzo e-mail');
    // The portal words them by code and value itself, in the language chosen there.
    expect(italian).toMatchObject({ code: english.code, value: english.value });
  });

  it('stand in the error file in the language asked for, else in the account’s', async () => {
    const id = await wrong();
    const text = async (asked?: string) => (await organiser.errors(id, asked)).text();
    expect(await text('?language=it')).toContain('Non è un indirizzo e-mail');
    for (const asked of ['', '?language=../it', '?language=it&language=de', '?language=constructor'])
      expect(await text(asked)).toContain('Not an e-mail address');
  });

  it('keep no more of a cell than a message quotes', async () => {
    await organiser.prepared(network, list(`A-1;Rossi;Anna;${'long '.repeat(60)};;`));
    const { rows } = await query(
      `SELECT problems FROM staged_import_row r JOIN staged_import i ON i.id = r.import_id WHERE i.network_id = $1`,
      [network],
    );
    expect(rows[0].problems[0].value).toHaveLength(61);
  });
});
