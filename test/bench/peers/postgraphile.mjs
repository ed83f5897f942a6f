// PostGraphile 5: views under the rules of sight, the viewer in the settings of the transaction, a plan of our
// own for the one mutation. Its answers have its own form; `postgraphile-form.mjs` maps them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { sideEffectWithPgClient } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { context, object } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, gql } from 'postgraphile/utils';
import { DIRECTORY_IDS, encode, INSERT_POST, newPost, openPool } from '../servers/shared.mjs';
import { viewerOf } from './rows.mjs';

const pool = openPool();
await pool.query(readFileSync(new URL('postgraphile.sql', import.meta.url), 'utf8'));
const setting = (name, type) => `current_setting('viewer.${name}')::${type}`;
await pool.query(`
  CREATE FUNCTION shown.directory(search text, size int) RETURNS SETOF shown.guardian LANGUAGE sql STABLE AS $$
    WITH ${DIRECTORY_IDS('$1', setting('me', 'uuid'), setting('networks', 'uuid[]'), setting('linked', 'uuid[]'), '$2')}
    SELECT g.* FROM page JOIN shown.guardian g USING (id) ORDER BY page.rank, g.name_key, g.id $$;
  COMMENT ON FUNCTION shown.directory IS E'@simpleCollections only'`);

const writePost = extendSchema((build) => {
  const { executor } = build.input.pgRegistry.pgResources.topic;
  return {
    typeDefs: gql`
      input NewPost {
        topicId: String!
        body: String!
        idempotencyKey: String!
      }
      type Written {
        id: String!
        html: String!
        at: String!
        name: String!
      }
      extend type Mutation {
        post(input: NewPost!): Written
      }
    `,
    objects: {
      Mutation: {
        plans: {
          post(_, { $input }) {
            const $asked = object({ input: $input, viewer: context().get('viewer') });
            return sideEffectWithPgClient(executor, $asked, async (client, { input, viewer }) => {
              const { values, html } = newPost(viewer, input);
              const { rows } = await client.query({
                name: 'insert-post',
                text: INSERT_POST,
                values,
                arrayMode: true,
              });
              const [id, at, name] = rows[0];
              return { id: encode(id), html, at, name };
            });
          },
        },
      },
    },
  };
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [writePost],
  pgServices: [makePgService({ pool, schemas: ['shown'] })],
  grafast: {
    async context({ node }) {
      const viewer = await viewerOf(node.req.headers.cookie);
      const { me, participantId, networks, linked, locale } = viewer;
      return {
        viewer,
        pgSettings: {
          'viewer.me': me,
          'viewer.participant': participantId,
          'viewer.networks': networks,
          'viewer.linked': linked,
          'viewer.locale': locale,
        },
      };
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
};

const server = createServer();
const instance = postgraphile(preset);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('postgraphile/graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit();
}
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
