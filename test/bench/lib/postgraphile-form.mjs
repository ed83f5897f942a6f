// PostGraphile's spelling of the workloads: the same facts under the names that it gives them.
import { cursorOf, decode, encode } from '../servers/shared.mjs';

const CARD = 'rowId name latinName kind languages territory';
const DOCUMENTS = {
  guardian: `query Guardian($id: UUID!) {
    guardianByRowId(rowId: $id) { ${CARD} experienceSince about networks { nodes { rowId text language } } }
  }`,
  directory: `query Directory($search: String!) {
    directory(search: $search, size: 21) { nodes { ${CARD} nameKey networks { nodes { rowId text language } } } }
  }`,
  topic: `query Topic($id: UUID!) {
    topicByRowId(rowId: $id) {
      rowId title postCount
      lastPosts(size: 51) {
        nodes { rowId html at key author { name guardian { rowId networks { nodes { text } } } } }
      }
    }
  }`,
  events: `query Events($from: Datetime!, $to: Datetime!) {
    calendar(since: $from, until: $to, size: 21) {
      nodes {
        rowId text language starts ends place offline cancelled registration
        capacity seatsLeft goingCount maybeCount waitingCount answer key
        event { rowId kind network { rowId text } }
      }
    }
  }`,
  post: `mutation Post($input: NewPost!) { post(input: $input) { id html at name } }`,
};

export function postgraphileBody(workload, variables) {
  const own = 'id' in variables ? { id: decode(variables.id) } : variables;
  return JSON.stringify({ query: DOCUMENTS[workload], variables: own });
}

const card = ({ rowId, name, latinName, kind, languages, territory }) => ({
  id: encode(rowId),
  name,
  latinName,
  kind,
  languages,
  territory: territory === null ? null : { code: territory },
});

const networks = ({ nodes }) =>
  nodes.map(({ rowId, text, language }) => ({ id: encode(rowId), name: { text, language } }));

const readers = {
  guardian({ guardianByRowId: g }) {
    const { experienceSince, about } = g ?? {};
    return { guardian: g && { ...card(g), experienceSince, about, networks: networks(g.networks) } };
  },
  directory({ directory: { nodes: found } }) {
    const page = found.slice(0, 20);
    const nodes = page.map((g) => ({ ...card(g), networks: networks(g.networks) }));
    const last = page.at(-1);
    const endCursor = last ? cursorOf('directory-search', last.nameKey, last.rowId) : null;
    return { directory: { nodes, pageInfo: { hasNextPage: found.length > 20, endCursor } } };
  },
  topic({ topicByRowId: t }) {
    if (!t) return { topic: null };
    const found = t.lastPosts.nodes;
    const page = found.slice(0, 50).reverse();
    const nodes = page.map(({ rowId, html, at, author: { name, guardian: g } }) => {
      const guardian = g && {
        id: encode(g.rowId),
        networks: g.networks.nodes.map(({ text }) => ({ name: { text } })),
      };
      return { id: encode(rowId), html, createdAt: at, author: { name, guardian } };
    });
    const startCursor = page[0] ? cursorOf('posts', page[0].key, page[0].rowId) : null;
    const posts = { nodes, pageInfo: { hasPreviousPage: found.length > 50, startCursor } };
    return { topic: { id: encode(t.rowId), title: t.title, postCount: t.postCount, posts } };
  },
  events({ calendar: { nodes: found } }) {
    const page = found.slice(0, 20);
    const nodes = page.map(
      ({
        rowId,
        text,
        language,
        starts,
        ends,
        offline,
        answer,
        key: _,
        event: { rowId: id, kind, network },
        ...seats
      }) => ({
        id: encode(rowId),
        title: { text, language },
        startsAt: starts,
        endsAt: ends,
        place: seats.place,
        format: offline ? 'IN_PLACE' : seats.place === null ? 'ONLINE' : 'HYBRID',
        cancelled: seats.cancelled,
        registration: seats.registration,
        capacity: seats.capacity,
        seatsLeft: seats.seatsLeft,
        goingCount: seats.goingCount,
        maybeCount: seats.maybeCount,
        waitingCount: seats.waitingCount,
        viewerRsvp: answer === null ? null : { status: answer },
        event: { id: encode(id), kind, network: { id: encode(network.rowId), name: { text: network.text } } },
      }),
    );
    const last = page.at(-1);
    const endCursor = last ? cursorOf('calendar', last.key, last.rowId) : null;
    return { calendar: { nodes, pageInfo: { hasNextPage: found.length > 20, endCursor } } };
  },
  post({ post: { id, html, at, name } }) {
    const post = { id, html, createdAt: at, author: { name } };
    return { post: { __typename: 'PostSuccess', post } };
  },
};

/** An answer as the hub would have put it. */
export function readPostgraphile(workload, { data, errors }) {
  return data && !errors ? { data: readers[workload](data) } : { errors };
}
