import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher';

const WELCOME = `# The hub's GraphQL API.
#
# Signed in on the portal, you ask as yourself. A partner portal's token goes
# into "Headers" below:  { "authorization": "Bearer …" }

query {
  hub {
    key
    name
    version
  }
  me {
    name
    memberships {
      role
      network {
        name {
          text
        }
      }
    }
  }
}
`;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={WELCOME}
    defaultEditorToolsVisibility="headers"
    isHeadersEditorEnabled
  />,
);
