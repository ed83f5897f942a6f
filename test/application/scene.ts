import {
  DecideRequestsDocument,
  EventAskedDocument,
  EventRequestsDocument,
  request,
  RsvpDocument,
  type DecideRequestsInput,
  type EventQuestionInput,
  type HubClient,
  type RsvpInput,
  type RsvpStatus,
} from '@guardian-network-hub/client-sdk';
import { title, type Scene } from '../event/scene';

export const question = (text: string, required = false): EventQuestionInput => ({
  text: title(text),
  required,
});

/** What people do at events that ask something of them, and those who decide. */
export function waysOf({ organiserClient }: Pick<Scene, 'organiserClient'>) {
  /** Answers; tells how it stands, or what was wrong. */
  const say = async (client: HubClient, occurrenceId: string, more: Partial<RsvpInput> = {}) => {
    const input: RsvpInput = { occurrenceId, answer: 'GOING', ...more };
    const { rsvp } = await request(client, RsvpDocument, { input });
    return rsvp.__typename === 'RsvpSuccess' ? rsvp.occurrence?.viewerRsvp?.status : rsvp.code;
  };
  /** The list of those who ask, or who stand otherwise, as somebody sees it; null for those for whom it is not. */
  const requests = async (id: string, statuses?: RsvpStatus[], client: HubClient = organiserClient) =>
    (await request(client, EventRequestsDocument, { id, statuses })).occurrence;
  /** Decides of all who ask for a date, or of some. */
  const decide = async (
    decision: 'APPROVE' | 'DECLINE',
    rsvpIds: readonly string[],
    more: Partial<DecideRequestsInput> = {},
    client: HubClient = organiserClient,
  ) => {
    const input = { rsvpIds: [...rsvpIds], decision, ...more };
    return (await request(client, DecideRequestsDocument, { input })).decideRequests;
  };
  const asking = async (id: string) => (await requests(id))!.rsvps!.nodes;
  /** What somebody is asked, and what she said. */
  const asked = async (client: HubClient, id: string) =>
    (await request(client, EventAskedDocument, { id })).event;
  /** The questions of an event, by their ids. */
  const questionsOf = async (id: string) =>
    (await asked(organiserClient, id))!.questions.map((each) => each.id);
  return { say, requests, decide, asking, asked, questionsOf };
}
