import {
  NetworkTrainingHoursDocument,
  OwnEventHoursDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { members } from '../attendance/scene';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, ownModules, type ModuleScene } from './scene';

let hub: TestHub;
let scene: ModuleScene;
let anna: Awaited<ReturnType<typeof members>>[number];
let bea: typeof anna;

const DAY = 24 * 60;
const days = (count: number) => new Date(Date.now() + count * DAY * 60_000).toISOString();
const PERIOD = { from: days(-30), to: days(1) };

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
  [anna, bea] = (await members(hub, scene.network, 'Anna Verdi', 'Bea Neri')) as [typeof anna, typeof anna];
});
afterAll(() => hub.stop());

/** A date of a module, as many minutes from now, at which somebody was. */
async function date(moduleId: string, startsIn: number, there: (typeof anna)[], of = scene) {
  const { id, occurrenceId } = await of.date(startsIn);
  await of.set(id, [{ occurrenceId, moduleId }]);
  await of.mark(occurrenceId, there);
  return { id, occurrenceId };
}

/** Names of the modules that each has done, and has not, as those who run the network are told. */
async function told(client: HubClient = scene.organiserClient) {
  const { network } = await request(client, NetworkTrainingHoursDocument, {
    networkId: hub.make.id(scene.network),
    ...PERIOD,
  });
  const names = (modules: readonly { name: { text: string } }[]) => modules.map(({ name }) => name.text);
  return (
    network!.trainingHours?.nodes.map(({ participant, modulesDone, modulesMissing }) => [
      participant.name,
      names(modulesDone),
      names(modulesMissing),
    ]) ?? null
  );
}

describe('a module is done', () => {
  it('by who was at a date of it, once, at however many', async () => {
    const law = await scene.module('Law');
    await scene.module('Psychology');
    await date(law, -3 * DAY, [anna]);
    await date(law, -2 * DAY, [anna]);
    expect(await ownModules(anna.client)).toEqual([
      ['Law', 240, true],
      ['Psychology', 0, false],
    ]);
    expect(await ownModules(bea.client)).toEqual([
      ['Law', 0, false],
      ['Psychology', 0, false],
    ]);
    expect(await told()).toEqual([['Anna Verdi', ['Law'], ['Psychology']]]);
  });

  it('where hours are asked for, by who was there for so long', async () => {
    const law = await scene.module('Law', { minutesAsked: 180 });
    await date(law, -3 * DAY, [anna]);
    expect(await ownModules(anna.client)).toEqual([['Law', 120, false]]);
    expect(await told()).toEqual([['Anna Verdi', [], ['Law']]]);
    const second = await date(law, -2 * DAY, []);
    await scene.mark(second.occurrenceId, [anna], { minutes: 59 });
    expect(await ownModules(anna.client)).toEqual([['Law', 179, false]]);
    await scene.mark(second.occurrenceId, [anna], { minutes: 60 });
    expect(await ownModules(anna.client)).toEqual([['Law', 180, true]]);
  });

  it('by dates that are over, and were held', async () => {
    const law = await scene.module('Law');
    await date(law, -10, [anna]);
    const { occurrenceId } = await date(law, -3 * DAY, [anna]);
    await hub.app.pool.query('UPDATE occurrence SET cancelled_at = now() WHERE id = $1', [
      hub.app.ids.decode(occurrenceId),
    ]);
    expect(await ownModules(anna.client)).toEqual([['Law', 0, false]]);
  });

  it('stays done when it is archived, and is missed by nobody then', async () => {
    const law = await scene.module('Law');
    await date(law, -3 * DAY, [anna]);
    const other = await scene.date(-2 * DAY);
    await scene.mark(other.occurrenceId, [bea]);
    await scene.archive(law);
    expect(await ownModules(anna.client)).toEqual([['Law', 120, true]]);
    expect(await ownModules(bea.client)).toEqual([]);
    expect(await told()).toEqual([
      ['Anna Verdi', ['Law'], []],
      ['Bea Neri', [], []],
    ]);
  });
});

describe('the list of a region', () => {
  let province: ModuleScene;

  beforeEach(async () => {
    province = await makeScene(hub);
    await hub.app.pool.query('UPDATE network SET parent_id = $2 WHERE id = $1', [
      province.network,
      scene.network,
    ]);
    await hub.make.membership(anna.personId, province.network);
  });

  it('holds for its provinces: a module is done at their dates', async () => {
    const law = await scene.module('Law');
    await date(law, -3 * DAY, [anna], province);
    expect(await ownModules(anna.client)).toEqual([['Law', 120, true]]);
  });

  it('tells those who run one network nothing of what people did at dates of another', async () => {
    const law = await scene.module('Law');
    await date(law, -3 * DAY, [anna], province);
    const own = await scene.date(-2 * DAY);
    await scene.mark(own.occurrenceId, [anna]);
    expect(await told()).toEqual([['Anna Verdi', [], ['Law']]]);
    expect(await told(anna.client)).toBeNull();
    expect(await told(province.organiserClient)).toBeNull();
  });
});

describe('one’s hours by event', () => {
  const byEvent = async (client: HubClient, page: { first?: number; after?: string | null } = {}) =>
    (await request(client, OwnEventHoursDocument, { ...PERIOD, ...page })).me!.eventHours!;

  it('are of each event at which one was in a period, the latest first', async () => {
    const { ids } = await scene.attended(anna, 3, 5, { title: [{ language: 'en', text: 'Course' }] });
    const meeting = await scene.date(-60 * 26, { title: [{ language: 'en', text: 'Meeting' }] });
    await scene.mark(meeting.occurrenceId, [anna], { minutes: 50 });
    await scene.mark(ids[4]!, [bea]);
    const told = (await byEvent(anna.client)).nodes;
    expect(told.map(({ title, minutes, dates }) => [title.text, minutes, dates])).toEqual([
      ['Meeting', 50, 1],
      ['Course', 360, 3],
    ]);
    expect((await byEvent(bea.client)).nodes).toMatchObject([{ minutes: 120, dates: 1 }]);
  });

  it('come in pages, and are told also where one does not see the event any more', async () => {
    const first = await scene.attended(anna, 1, 1);
    await scene.attended(anna, 1, 2);
    const { nodes, pageInfo } = await byEvent(anna.client, { first: 1 });
    expect(nodes).toMatchObject([{ event: { id: first.id } }]);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [anna.personId]);
    const rest = await byEvent(anna.client, { first: 1, after: pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ event: null, title: { text: 'Dinner in Padua' }, minutes: 120 }]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are of a period that ends after it begins', async () => {
    const period = { from: days(0), to: days(-1) };
    await expect(request(anna.client, OwnEventHoursDocument, period)).rejects.toThrow(
      'ends before it begins',
    );
  });
});
