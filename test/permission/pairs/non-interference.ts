import fc from 'fast-check';
import { storedAudience } from '../../../src/shared/audience';
import type { TestHub } from '../../support/hub';
import type { MadePerson } from '../../support/make';
import { ACTORS, type ActorName } from '../rule';
import { makeWorld } from '../world';
import { belongingRows } from './belonging-rows';
import { dataRows } from './data-rows';
import type { HiddenRow, Scene, SceneBoard } from './hidden-row';
import { makePlaces, PLACES, type Place } from './places';
import { attempts, questions } from './questions';
import { sharingRows } from './sharing-rows';

const OVER = `UPDATE occurrence SET starts_at = now() - interval '1 day', ends_at = now() - interval '22 hours' WHERE id = $1`;

/** Asks something of those who come to an event ($1). */
const ASKS = `
  UPDATE event SET asks_diet = true,
    questions = jsonb_build_array(jsonb_build_object('id', id, 'text', '{"en": "Why?"}'::jsonb, 'required', false))
  WHERE id = $1`;

/** People, boards, posts and dates in five networks. */
async function makeScene(hub: TestHub): Promise<Scene> {
  const world = await makeWorld(hub);
  const networks = await makePlaces(hub, world);
  const boards: SceneBoard[] = [];
  const open: Partial<Record<Place, MadePerson>> = {};
  const dates: Partial<Record<Place, string>> = {};
  for (const place of PLACES) {
    for (const audience of ['NETWORK', 'LINKED', 'HUB', 'PUBLIC'] as const) {
      const id = await hub.make.board(networks[place], { audience });
      const topic = await hub.make.topic(id, world.owner.participantId);
      boards.push({ id, topic, place, audience: storedAudience(audience) });
      const options = { name: `Maria ${place} ${audience}`, in: [networks[place]], audience };
      // The last one is for all.
      open[place] = await hub.make.person(options);
    }
    const { eventId, occurrenceId } = await hub.make.event(networks[place], { audience: 'PUBLIC' });
    await hub.app.pool.query(OVER, [occurrenceId]);
    await hub.app.pool.query(ASKS, [eventId]);
    dates[place] = occurrenceId;
  }
  const hermit = await hub.make.person({ name: 'Hermit Hidden', audience: 'ME' });
  return {
    hub,
    world,
    networks,
    boards,
    open: open as Scene['open'],
    dates: dates as Scene['dates'],
    hermit,
  };
}

/** What the actor is answered, as one text; what seals a place in a list is left out. */
async function answers(scene: Scene, actor: ActorName, texts: readonly string[]): Promise<string> {
  const headers = scene.world.headers[actor];
  // What is compared is not how often one may ask.
  await scene.hub.app.pool.query('DELETE FROM rate_limit');
  const all = await Promise.all(
    texts.map(async (text) =>
      JSON.stringify((await scene.hub.raw(text, {}, headers)).body).replace(ERROR_ID, ''),
    ),
  );
  return all.join('\n');
}

const ERROR_ID = /"errorId":"[^"]+"/g;

export interface Compared {
  /** The kinds of rows there are. */
  readonly kinds: readonly string[];
  /** How many pairs were compared, by the kind of the hidden row. */
  readonly pairs: Readonly<Record<string, number>>;
  /** How many rows that were not hidden showed. */
  readonly shown: Readonly<Record<string, number>>;
}

/**
 * Two databases that differ in one row hidden from an actor answer that actor identically. Where the row is
 * not hidden it is looked whether the answers differ, so that a comparison that sees nothing fails.
 * @param only one kind of row, instead of all
 */
export async function nonInterference(
  hub: TestHub,
  runs: number,
  seed: number,
  only?: string,
): Promise<Compared> {
  const scene = await makeScene(hub);
  const kinds = { ...dataRows(scene), ...belongingRows(scene), ...sharingRows(scene) };
  const wanted = Object.entries(kinds).filter(([kind]) => !only || kind === only);
  await everyQuestionIsAnswered(scene);
  const rows = fc.oneof(...wanted.map(([kind, rows]) => rows.map((hidden) => ({ kind, hidden }))));
  const actors = fc.constantFrom(...ACTORS.filter((a) => a !== 'self'));
  const pairs: Record<string, number> = {};
  const shown: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(rows, actors, async ({ kind, hidden }, actor) => {
      const { withRow, without } = await pair(scene, hidden, actor);
      const same = withRow === without;
      if (!hidden.hiddenFrom(actor)) return void (shown[kind] = (shown[kind] ?? 0) + (same ? 0 : 1));
      pairs[kind] = (pairs[kind] ?? 0) + 1;
      if (!same) throw new Error(`${hidden.what} shows to ${actor}:\n${difference(withRow, without)}`);
    }),
    { numRuns: runs, seed, endOnFailure: true, includeErrorInReport: true },
  );
  return { kinds: Object.keys(kinds), pairs, shown };
}

/** A question that is refused for what it is would compare nothing. */
async function everyQuestionIsAnswered(scene: Scene): Promise<void> {
  const { hub, world, hermit } = scene;
  const guesses = [hub.make.id(hermit.cardId), hub.make.id(hermit.personId)];
  for (const text of [...questions(scene, guesses), ...attempts(scene, guesses)]) {
    const { body } = await hub.raw(text, {}, world.headers.stranger);
    if (body.errors) throw new Error(`${text}\n${JSON.stringify(body.errors)}`);
  }
}

/** What an actor is answered with a row, and without it. */
async function pair(scene: Scene, hidden: HiddenRow, actor: ActorName) {
  const { ids, remove } = await hidden.add();
  try {
    const texts = questions(scene, ids);
    // Who may see it may also do something to it; what she is then answered is another matter.
    if (hidden.hiddenFrom(actor)) texts.push(...attempts(scene, ids));
    const withRow = await answers(scene, actor, texts);
    await remove();
    return { withRow, without: await answers(scene, actor, texts) };
  } finally {
    await remove();
  }
}

function difference(a: string, b: string): string {
  const [x, y] = [a.split('\n'), b.split('\n')];
  const at = x.findIndex((line, i) => line !== y[i]);
  return `${x[at]}\n${y[at]}`;
}
