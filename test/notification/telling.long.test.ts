import pino from 'pino';
import type { PoolClient } from 'pg';
import { LocalBus } from '../../src/gateways/bus';
import { appendChange } from '../../src/persistence/changes/append-change';
import { ChangeFeed, type Change } from '../../src/persistence/changes/change-feed';
import { inTransaction } from '../../src/persistence/transaction';
import { randomId } from '../../src/shared/ids';
import { LogReader } from '../../src/workers/log-reader';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';

const NAME = 'a reader of the tests';
const KIND = 'POST_EDITED';

let hub: TestHub;
let boardId: string;
let readers: LogReader[];
let changes: ChangeFeed;

beforeAll(async () => {
  hub = await startHub();
  await hub.app.pool.query('CREATE TABLE heard (seq bigint NOT NULL)');
});
beforeEach(async () => {
  boardId = await hub.make.board(await hub.make.network());
  changes = new ChangeFeed(hub.app.pool, new LocalBus().line('wake'));
  readers = [];
  await hub.app.pool.query('DELETE FROM heard');
});
afterEach(() => Promise.all(readers.map((reader) => reader.stop())));
afterAll(() => hub.stop());

const write = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      await inTransaction(hub.app.pool, (tx) =>
        appendChange(tx, { streamId: boardId, kind: KIND, subjectId: randomId() }),
      );
      changes.wake(boardId);
    }),
  );

const note =
  async ({ seq }: Change) =>
  async (tx: PoolClient) => {
    await tx.query('INSERT INTO heard VALUES ($1)', [seq.toString()]);
    return () => undefined;
  };

function read(follow = note): LogReader {
  const log = pino({ level: 'silent' });
  const reader = new LogReader({ pool: hub.app.pool, changes, log, name: NAME, kinds: [KIND], follow });
  readers.push(reader);
  reader.start();
  return reader;
}

async function heard(): Promise<number[]> {
  const { rows } = await hub.app.pool.query<{ seq: number }>(
    'SELECT seq::int AS seq FROM heard ORDER BY seq',
  );
  return rows.map(({ seq }) => seq);
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('a reader of change logs', () => {
  it('hears of each change once, however many read and however many write', async () => {
    await write(20);
    for (let i = 0; i < 3; i++) read();
    await write(60);
    await eventually(heard, (seqs) => seqs.length >= 80);
    expect(await heard()).toEqual(upTo(80));
  });

  it('goes on where it stopped, whatever was written meanwhile', async () => {
    const first = read();
    await write(3);
    await eventually(heard, (seqs) => seqs.length === 3);
    await first.stop();
    await write(3);
    read();
    await eventually(heard, (seqs) => seqs.length >= 6);
    expect(await heard()).toEqual(upTo(6));
  });

  it('finds what nobody has told it of', async () => {
    read();
    // As from another process without Redis.
    await inTransaction(hub.app.pool, (tx) =>
      appendChange(tx, { streamId: boardId, kind: KIND, subjectId: randomId() }),
    );
    await eventually(heard, (seqs) => seqs.length === 1);
  });

  it('does nothing by halves: what goes wrong is tried again by itself, and holds up nothing', async () => {
    let broken = true;
    const reader = read(async (change) => async (tx: PoolClient) => {
      await (
        await note(change)
      )(tx);
      if (change.seq === 2n && broken) throw new Error('not this one');
      return () => undefined;
    });
    await write(4);
    await eventually(heard, (seqs) => seqs.includes(4));
    expect(await heard()).toEqual([1, 3, 4]);
    const { rows } = await hub.app.pool.query<{ id: string; payload: Record<string, string> }>(
      'SELECT id, payload FROM job WHERE kind = $1',
      [NAME],
    );
    expect(rows).toEqual([
      expect.objectContaining({
        payload: { streamId: boardId, seq: '2', kind: KIND, subjectId: expect.any(String) },
      }),
    ]);
    const job = { ...rows[0]!, kind: NAME, attempts: 0 };
    await expect(reader.again(job)).rejects.toThrow('not this one');
    expect(await heard()).toEqual([1, 3, 4]);
    broken = false;
    await reader.again(job);
    expect(await heard()).toEqual(upTo(4));
  });
});
