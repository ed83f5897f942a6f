import { startHub, type TestHub } from '../support/hub';
import { tellNobody } from '../support/own-work';
import { countStatements } from '../support/statements';
import { makeMentioning, type Mentioning } from './mentioning';

let hub: TestHub;
let m: Mentioning;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMentioning(hub);
});
afterAll(() => hub.stop());

const topicId = () => hub.make.id(m.topicId);

describe('who is offered', () => {
  it('are members of the network whom one sees, by the beginnings of their names', async () => {
    await hub.make.person({ name: 'Ägidius Rossi', in: [m.network] });
    await hub.make.person({ name: 'Παναγιώτης Ρόσσης', in: [m.network] });
    expect(await m.offered('bruno', 'ros')).toEqual(['Ägidius Rossi', 'Anna Rossi', 'Παναγιώτης Ρόσσης']);
    expect(await m.offered('bruno', 'agi')).toEqual(['Ägidius Rossi']);
    expect(await m.offered('bruno', 'ro an')).toEqual(['Anna Rossi']);
    expect(await m.offered('bruno', 'ossi')).toEqual([]);
  });

  it('are those first whose names begin so, and not oneself', async () => {
    await hub.make.person({ name: 'Rosa Alt', in: [m.network] });
    expect(await m.offered('bruno', 'ro')).toEqual(['Rosa Alt', 'Anna Rossi']);
    expect(await m.offered('anna', 'ro')).toEqual(['Rosa Alt']);
  });

  it('is nobody who keeps her card to herself, until she writes on the topic', async () => {
    expect(await m.offered('bruno', 'hil', topicId())).toEqual([]);
    expect(await m.offered('organiser', 'hil')).toEqual(['Hilda Neri']);
    await m.post('hidden', 'Here I am.');
    expect(await m.offered('bruno', 'hil', topicId())).toEqual(['Hilda Neri']);
    expect(await m.offered('bruno', 'hil')).toEqual([]);
    const other = await hub.make.topic(m.boardId, m.people.anna.participantId);
    expect(await m.offered('bruno', 'hil', hub.make.id(other))).toEqual([]);
  });

  it('is not found by what only her card says', async () => {
    await hub.app.pool.query(`UPDATE guardian_card SET latin_name = 'Zita' WHERE id = ANY($1)`, [
      [m.people.hidden.cardId, m.people.carla.cardId],
    ]);
    await m.post('hidden', 'Here I am.');
    expect(await m.offered('bruno', 'zita', topicId())).toEqual(['Carla Verdi']);
  });

  it('is nobody who could not sign in, or has left', async () => {
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [
      m.people.anna.personId,
    ]);
    await m.post('carla', 'I go.');
    await hub.app.pool.query(`UPDATE membership SET until = now() WHERE person_id = $1`, [
      m.people.carla.personId,
    ]);
    expect(await m.offered('bruno', 'an', topicId())).toEqual([]);
    expect(await m.offered('bruno', 'carla', topicId())).toEqual([]);
  });

  it('is nobody to those who do not belong to the network, nor on a board that is only read', async () => {
    await hub.app.pool.query('UPDATE board SET audience = 3 WHERE id = $1', [m.boardId]);
    await hub.make.person({ name: 'Ansgar Alle', in: [m.network], audience: 'HUB' });
    expect(await m.offered('elsewhere', 'an')).toEqual([]);
    expect(await m.offered('bruno', 'an')).toEqual(['Anna Rossi', 'Ansgar Alle']);
    await hub.app.pool.query('UPDATE board SET archived_at = now() WHERE id = $1', [m.boardId]);
    expect(await m.offered('bruno', 'an')).toEqual([]);
  });
});

describe('the question', () => {
  it.each([
    ['nothing', '  '],
    ['signs alone', '%_\'"\\'],
  ])('of %s finds nobody', async (_what, query) => {
    expect(await m.offered('bruno', query)).toEqual([]);
  });

  it('has bounds', async () => {
    for (let i = 0; i < 25; i++) await hub.make.person({ name: `Rosa ${i}`, in: [m.network] });
    expect(await m.offered('bruno', 'ro')).toHaveLength(8);
    await expect(m.offered('bruno', 'a '.repeat(9))).rejects.toThrow(/at most 8 words/);
    await expect(m.offered('bruno', 'a'.repeat(201))).rejects.toThrow(/at most 8 words/);
  });

  it('costs three statements beside the board, however many are found', async () => {
    await tellNobody(hub);
    expect(await countStatements(hub, () => m.offered('bruno', 'an'))).toBe(4);
    for (let i = 0; i < 5; i++) await hub.make.person({ name: `Anna ${i}`, in: [m.network] });
    expect(await countStatements(hub, () => m.offered('bruno', 'an'))).toBe(4);
  });
});
