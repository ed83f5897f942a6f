import { AuditLogDocument, DeletePostDocument, request } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { makeWorld, WHY, type Who, type World } from './world';

let hub: TestHub;
let w: World;
let post: string;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  w = await makeWorld(hub);
  await w.query('DELETE FROM delivery');
  post = (await w.post('anna', 'Little Ali lives at the shelter.')).id;
});
afterAll(() => hub.stop());

const held = async () => {
  await w.report('bruno', post);
  return w.waiting(post);
};
const texts = async (who: Who) => (await w.posts(who)).map(({ state, markdown }) => [state, markdown]);
const TEXT = 'Little Ali lives at the shelter.';

describe('the queue', () => {
  it('shows those who keep order what is hidden, with the clock, and who reported it', async () => {
    await held();
    for (const who of ['mira', 'olga'] as const)
      expect(await w.queue(who)).toMatchObject([
        {
          kind: 'POST',
          subjectId: post,
          state: 'OPEN',
          origin: 'REPORTED',
          hidden: true,
          html: `<p>${TEXT}</p>`,
          author: { name: 'Anna Rossi' },
          topic: { title: 'Schools' },
          reports: [{ reason: 'CHILD_SAFETY', reporter: { name: 'Bruno Bianchi' } }],
          decision: null,
        },
      ]);
  });

  it.each(['anna', 'bruno', 'carla', 'stranger'] as const)('is empty for %s', async (who) => {
    const { id } = await held();
    expect(await w.queue(who)).toEqual([]);
    const [refused, none] = [await w.decide(who, id, 'RELEASE'), await w.decide(who, post, 'RELEASE')];
    expect(refused).toMatchObject({ code: 'NOT_FOUND', field: 'itemId' });
    expect(refused).toEqual(none);
  });

  it('has nothing about oneself, by name or without', async () => {
    for (const own of [await w.post('mira', 'By name.'), await w.unnamed('mira', 'Without one.')]) {
      await w.report('bruno', own.id);
      expect(await w.queue('mira')).toEqual([]);
      const [item] = await w.queue('olga');
      expect((await w.decide('mira', item!.id, 'RELEASE')).code).toBe('NOT_FOUND');
      expect((await w.decide('olga', item!.id, 'RELEASE')).code).toBeUndefined();
    }
  });

  it('goes by what is due first, and can be narrowed', async () => {
    const later = (await w.post('carla', 'Buy this.')).id;
    await w.report('bruno', later, { reason: 'SPAM' });
    await held();
    const reasons = async (filter = {}) => (await w.queue('mira', filter)).map(({ reason }) => reason);
    expect(await reasons()).toEqual(['CHILD_SAFETY', 'SPAM']);
    expect(await reasons({ reasons: ['SPAM'] })).toEqual(['SPAM']);
    await w.decide('mira', (await w.waiting(post)).id, 'RELEASE');
    expect(await reasons()).toEqual(['SPAM']);
    expect(await reasons({ states: ['DECIDED'] })).toEqual(['CHILD_SAFETY']);
  });
});

describe('a decision', () => {
  it('shows a hidden post again, as one that becomes visible now', async () => {
    const { id } = await held();
    await w.post('carla', 'Meanwhile.');
    expect(await w.decide('mira', id, 'RELEASE')).toMatchObject({
      item: {
        state: 'DECIDED',
        hidden: false,
        decision: { decision: 'RELEASE', decidedBy: { name: 'Mira Mori' } },
      },
    });
    expect(await texts('carla')).toEqual([
      ['PUBLISHED', TEXT],
      ['PUBLISHED', 'Meanwhile.'],
    ]);
    const { rows } = await w.query('SELECT seq FROM post WHERE topic_id = $1 ORDER BY created_at', [
      w.topicId,
    ]);
    expect(Number(rows[0].seq)).toBeGreaterThan(Number(rows[1].seq));
    expect((await w.read('carla'))!.postCount).toBe(2);
  });

  it('keeps it hidden', async () => {
    await w.decide('mira', (await held()).id, 'HIDE');
    for (const who of ['anna', 'mira'] as const) expect(await texts(who)).toEqual([]);
    expect((await w.read('anna'))!.postCount).toBe(0);
  });

  it.each([['one that is hidden', true] as const, ['one that is shown', false] as const])(
    'takes the text away for good, of %s',
    async (_, hidden) => {
      await w.report('bruno', post, { reason: hidden ? 'CHILD_SAFETY' : 'HATE', note: 'Ali!' });
      const item = await w.waiting(post);
      await w.decide('mira', item.id, 'REDACT');
      expect(await texts('carla')).toEqual([['REDACTED', '']]);
      const [done] = await w.queue('mira', { states: ['DECIDED'] });
      // What was said of it with the report, too.
      expect(done).toMatchObject({ html: '', reports: [{ note: null }] });
    },
  );

  it('warns, and shows again what was hidden', async () => {
    await w.decide('mira', (await held()).id, 'WARN');
    expect(await texts('carla')).toEqual([['PUBLISHED', TEXT]]);
    expect((await w.statements('anna'))[0]).toMatchObject({ decision: 'WARN' });
  });

  it('lets it stand, of which its author never hears', async () => {
    await w.report('bruno', post, { reason: 'OTHER' });
    const { code } = await w.decide('mira', (await w.waiting(post)).id, 'DISMISS', { statement: null });
    expect(code).toBeUndefined();
    expect(await w.statements('anna')).toEqual([]);
    expect(await w.mailed('MODERATION_DECIDED')).toEqual([]);
    expect(await w.mailed('REPORT_DECIDED')).toEqual([w.people.bruno.email]);
  });

  it('fits what it is about', async () => {
    const { id } = await held();
    expect((await w.decide('mira', id, 'DISMISS')).code).toBe('DECISION_DOES_NOT_FIT');
    await w.decide('mira', id, 'RELEASE');
    await w.report('carla', post);
    const again = await w.waiting(post);
    expect((await w.decide('mira', again.id, 'RELEASE')).code).toBe('DECISION_DOES_NOT_FIT');
    await request(w.clients.anna, DeletePostDocument, { input: { postId: post } });
    for (const decision of ['HIDE', 'REDACT', 'RELEASE'])
      expect((await w.decide('mira', again.id, decision)).code).toBe('DECISION_DOES_NOT_FIT');
    expect((await w.decide('mira', again.id, 'DISMISS')).code).toBeUndefined();
    await w.report('bruno', hub.make.id(w.people.carla.cardId), { kind: 'GUARDIAN' });
    const card = await w.waiting(hub.make.id(w.people.carla.cardId));
    expect((await w.decide('mira', card.id, 'HIDE')).code).toBe('DECISION_DOES_NOT_FIT');
    expect((await w.decide('mira', card.id, 'WARN')).code).toBeUndefined();
  });

  it('is made once', async () => {
    const { id } = await held();
    const answers = await Promise.all([w.decide('mira', id, 'RELEASE'), w.decide('olga', id, 'REDACT')]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['DECIDED_MEANWHILE', undefined]);
    expect((await w.decide('olga', id, 'HIDE')).code).toBe('DECIDED_MEANWHILE');
  });

  it('wants its reasons, but where nothing is taken away', async () => {
    const { id } = await held();
    for (const decision of ['HIDE', 'REDACT', 'WARN'])
      for (const statement of [null, '', 'No.', 'x'.repeat(2_001)])
        expect(await w.decide('mira', id, decision, { statement })).toMatchObject({
          code: 'INVALID_INPUT',
          field: 'statement',
        });
    expect((await w.decide('mira', id, 'RELEASE', { statement: null })).code).toBeUndefined();
  });

  it('is told to whom it is about, with its reasons, and to reporters without', async () => {
    await w.decide('mira', (await held()).id, 'HIDE');
    expect(await w.statements('anna')).toMatchObject([
      {
        kind: 'POST',
        subjectId: post,
        decision: 'HIDE',
        ground: 'CHILD_SAFETY',
        statement: WHY,
        topic: { title: 'Schools' },
      },
    ]);
    for (const who of ['bruno', 'carla', 'mira', 'olga'] as const)
      expect(await w.statements(who)).toEqual([]);
    expect(await w.mailed('MODERATION_DECIDED')).toEqual([w.people.anna.email]);
    expect(await w.mailed('REPORT_DECIDED')).toEqual([w.people.bruno.email]);
    const said = async (kind: string) =>
      JSON.stringify((await w.query('SELECT content FROM delivery WHERE class = $1', [kind])).rows);
    // By whom it was reported, or decided, is none of it.
    expect(await said('MODERATION_DECIDED')).not.toMatch(/Bruno|Mira|Ali/);
    expect(await said('REPORT_DECIDED')).not.toMatch(/Anna|Schools|HIDE|Ali/);
  });

  it('is written down, with what was decided and on which ground', async () => {
    await w.decide('mira', (await held()).id, 'REDACT');
    const { auditLog } = await request(w.clients.mira, AuditLogDocument, { kinds: ['MODERATED'], first: 10 });
    expect(auditLog!.nodes[0]).toMatchObject({
      actorName: 'Mira Mori',
      details: expect.arrayContaining([
        { name: 'did', value: 'decided: REDACT' },
        { name: 'ground', value: 'CHILD_SAFETY' },
        { name: 'thing', value: post },
      ]),
    });
  });
});

describe('what nobody reported', () => {
  it.each(['HIDE', 'REDACT'])('is moderated with %s by those who keep order', async (decision) => {
    expect(await w.moderate('mira', post, decision)).toMatchObject({
      item: { origin: 'MODERATOR', state: 'DECIDED', reports: [], decision: { decision, statement: WHY } },
    });
    expect(await texts('carla')).toEqual(decision === 'HIDE' ? [] : [['REDACTED', '']]);
    expect((await w.statements('anna'))[0]).toMatchObject({ decision, statement: WHY });
  });

  it.each(['anna', 'bruno', 'carla', 'stranger'] as const)('is not for %s to moderate', async (who) => {
    expect(await w.moderate(who, post, 'REDACT')).toMatchObject({ code: 'NOT_FOUND', field: 'postId' });
    expect(await texts('carla')).toEqual([['PUBLISHED', TEXT]]);
  });

  it('is not moderated by who wrote it, nor otherwise than hidden or redacted', async () => {
    const own = (await w.unnamed('mira', 'Without my name.')).id;
    expect((await w.moderate('mira', own, 'HIDE')).code).toBe('NOT_FOUND');
    for (const decision of ['WARN', 'RELEASE', 'DISMISS'])
      expect((await w.moderate('mira', post, decision)).code).toBe('DECISION_DOES_NOT_FIT');
  });

  it('is decided with what was reported, where that waits', async () => {
    await w.report('bruno', post, { reason: 'HATE' });
    const { id } = await w.waiting(post);
    expect((await w.moderate('olga', post, 'HIDE')).item!.id).toBe(id);
    expect(await w.mailed('REPORT_DECIDED')).toEqual([w.people.bruno.email]);
  });
});
