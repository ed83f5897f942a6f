import { request, SignalTypingDocument } from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { Onlooker, sees } from '../presence/onlooker';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let s: Scene;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  s = await makeScene(hub);
});
afterEach(() => Onlooker.closeAll());
afterAll(() => hub.stop());

const comes = (who: Who) => Onlooker.open(hub, s.people[who], s.topicId);
const writes = (who: Who) => request(s.clients[who], SignalTypingDocument, { input: { topicId: s.topic } });

describe('whom somebody blocks', () => {
  it('she does not see at a topic, nor counts; others do, and the other sees her as before', async () => {
    await s.block();
    const [anna, bruno, carla] = [await comes('anna'), await comes('bruno'), await comes('carla')];
    await sees(carla, 'Anna', 'Bruno', 'Carla');
    await sees(bruno, 'Anna', 'Bruno', 'Carla');
    await sees(anna, 'Anna', 'Carla');
    expect(anna.last!.readerCount).toBe(2);
    expect(anna.told.flatMap(({ readers }) => readers.map(({ name }) => name))).not.toContain('Bruno');
  });

  it('she does not see writing', async () => {
    await s.block();
    const [anna, carla] = [await comes('anna'), await comes('carla')];
    await sees(anna, 'Anna', 'Carla');
    await writes('bruno');
    await eventually(() => carla.writers?.includes('Bruno'));
    await writes('carla');
    await eventually(() => anna.writers?.includes('Carla'));
    expect(anna.told.flatMap(({ typing }) => typing.map(({ name }) => name))).not.toContain('Bruno');
  });

  it('goes from her sight as soon as she blocks her, and comes back when she does no more', async () => {
    const [anna, bruno] = [await comes('anna'), await comes('bruno')];
    await sees(anna, 'Anna', 'Bruno');
    await s.block();
    const started = Date.now();
    await sees(anna, 'Anna');
    expect(Date.now() - started).toBeLessThan(5_000);
    const told = bruno.told.length;
    await s.unblock();
    await sees(anna, 'Anna', 'Bruno');
    // The other is told nothing by any of it.
    expect(bruno.told).toHaveLength(told);
    expect(bruno.names).toEqual(['Anna', 'Bruno']);
  });
});
