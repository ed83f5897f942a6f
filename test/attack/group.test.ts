import { buildSchema, parse } from 'graphql';
import type { HubContext } from '../../src/graphql/context';
import { answersOf, Group } from '../../src/graphql/live/group';
import { Question } from '../../src/graphql/live/question';
import type { Change } from '../../src/persistence/changes/change-feed';
import { anonymous } from '../../src/shared/actor';

const schema = buildSchema('type Query { a: Int } type Subscription { changed: String }');
const change = (seq: number): Change => ({
  streamId: 'stream',
  seq: BigInt(seq),
  kind: 'POST_PUBLISHED',
  subjectId: `${seq}`,
  parentId: null,
});

/** How many of the changes of a log are still kept after all were answered with texts of a length. */
async function kept(changes: number, length: number): Promise<number> {
  let executed = 0;
  schema.getSubscriptionType()!.getFields()['changed']!.resolve = () => {
    executed++;
    return 'x'.repeat(length);
  };
  const document = parse('subscription { changed }');
  const question = new Question(
    { source: '', document, operationName: null, variables: {}, args: {}, fieldNodes: [] },
    {
      open: () => Promise.reject(new Error('not used')),
      accepts: () => true,
      show: async (viewers) => viewers.map(() => ({})),
    },
    { schema, contextOf: () => ({ asked: false }) as HubContext, mask: (result) => result },
  );
  const group = new Group(question, anonymous());
  for (let seq = 1; seq <= changes; seq++) await answersOf([group], change(seq));
  expect(executed).toBe(changes);
  // From the newest back: what is answered anew pushes out none of those not yet looked at.
  let found = 0;
  for (let seq = changes; seq > 0; seq--) {
    const before = executed;
    await answersOf([group], change(seq));
    if (executed > before) break;
    found++;
  }
  return found;
}

describe('the answers a group keeps', () => {
  it('are 256 short ones', async () => {
    expect(await kept(300, 20)).toBe(256);
  });

  it('are few long ones: texts of 100,000 characters fill no memory', async () => {
    expect(await kept(50, 100_000)).toBeLessThanOrEqual(3);
  });
});
