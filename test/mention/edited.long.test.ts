import {
  MarkTopicReadDocument,
  MoveTopicDocument,
  request,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { told } from '../support/told';
import { makeMentioning, type Mentioning, type Who } from './mentioning';

let hub: TestHub;
let m: Mentioning;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMentioning(hub);
});
afterAll(() => hub.stop());

const read = (who: Who, postId: string) =>
  request(m.clients[who], MarkTopicReadDocument, { input: { postId } });

describe('an edit that mentions someone', () => {
  it('tells her, though she has read the post before; and nobody of all else', async () => {
    const post = await m.post('bruno', 'So it is.');
    await m.toldTo('anna');
    await read('carla', post.id);
    const edited = await m.edit('bruno', post, `So it is, ${m.at('carla')}.`);
    expect(edited.mentions.map(({ id }) => id)).toEqual([m.idOf('carla')]);
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
    // She opened the topic, and was told of the post itself.
    expect(await m.toldTo('anna')).toEqual(['TOPIC']);
    await read('carla', post.id);
    expect(await m.toldTo('carla')).toEqual(['MENTION read']);
  });

  it('tells all who have a role', async () => {
    const post = await m.post('bruno', 'So it is.');
    await m.edit('bruno', post, 'So it is, @[x](role:ORGANISER).');
    expect(await m.toldTo('organiser')).toEqual(['MENTION']);
  });

  it('tells her once, however often it comes and goes', async () => {
    let post = await m.post('bruno', m.at('carla'));
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
    for (const body of ['Nobody.', m.at('carla'), 'Nobody.', `And ${m.at('carla')}`]) {
      post = await m.edit('bruno', post, body);
      expect(post.mentions).toHaveLength(body.includes('person:') ? 1 : 0);
      expect(await m.toldTo('carla')).toEqual(['MENTION']);
    }
  });

  it('tells her once where all of it is told together', async () => {
    await m.untold(async () => {
      const post = await m.post('bruno', m.at('carla'));
      const next = await m.edit('bruno', post, 'Nobody.');
      await m.edit('bruno', next, `After all ${m.at('carla')}`);
    });
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
  });

  it('tells nobody where she has made it mute, or may not read it', async () => {
    await m.follow('carla', 'NONE');
    const post = await m.post('bruno', 'So it is.');
    await m.edit('bruno', post, `${m.at('carla')} ${m.at('elsewhere')}`);
    expect(await m.toldTo('carla')).toEqual([]);
    expect(await m.toldTo('elsewhere')).toEqual([]);
  });

  it('is told where its post goes before anybody could be', async () => {
    const post = await m.post('bruno', 'So it is.');
    const input = {
      topicId: hub.make.id(m.topicId),
      boardId: hub.make.id(await hub.make.board(m.network)),
    };
    let moving: Promise<{ moveTopic: { __typename: string } }>;
    await m.untold(async () => {
      await m.edit('bruno', post, `So it is, ${m.at('carla')}.`);
      moving = request(m.clients.organiser, MoveTopicDocument, { input });
      // It waits for those who tell.
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect((await moving!).moveTopic.__typename).toBe('MoveTopicSuccess');
    const jobs = () => hub.app.pool.query(`SELECT 1 FROM job WHERE kind = 'notifications'`);
    while ((await jobs()).rowCount) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await m.toldTo('carla')).toEqual(['MENTION']);
  });
});

describe('an edit that leaves a mention as it is', () => {
  it('tells nobody who has read it by herself', async () => {
    let post: PostItemFragment;
    await m.untold(async () => {
      post = await m.post('bruno', m.at('carla'));
      await read('carla', post.id);
    });
    expect(await m.toldTo('carla')).toEqual([]);
    await m.edit('bruno', post!, `Please, ${m.at('carla')}`);
    expect(await m.toldTo('carla')).toEqual([]);
  });

  it('tells nobody who has a role only since', async () => {
    const post = await m.post('bruno', 'Dear @[x](role:ORGANISER)');
    await told(hub);
    await hub.make.membership(m.people.carla.personId, m.network, 'ORGANISER');
    await m.edit('bruno', post, 'Very dear @[x](role:ORGANISER)');
    expect(await m.toldTo('carla')).toEqual([]);
    expect(await m.toldTo('organiser')).toEqual(['MENTION']);
  });
});
