import type { GraphQLResolveInfo } from 'graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { below } from '../../shared/selection';
import type { PersonService } from '../person';
import type { SessionService } from '../session';
import type { Caller, SignedIn } from './sign-in.service';
import { SignInSuccess } from './sign-in.types';

/** Hands a new session to the browser, and goes on as its holder. */
export class SignInFinish {
  constructor(
    private readonly sessions: SessionService,
    private readonly people: PersonService,
  ) {}

  async success(
    work: Promise<SignedIn>,
    context: HubContext,
    info: GraphQLResolveInfo,
  ): Promise<SignInSuccess> {
    const { session, known } = await work;
    context.cookies.setSession(session.token, session.expiresAt);
    context.cookies.clearAsking();
    if (known !== undefined) context.cookies.setKnown(known);
    const actor = (await this.sessions.held(session.token))?.actor;
    if (!actor) throw new Error('a session ended as it began');
    context.become(actor);
    const viewer = await this.people.viewer(actor, below(selectionOf(info), 'viewer'));
    return Object.assign(new SignInSuccess(), { viewer });
  }
}

/** Who asks, as signing in sees it. */
export function callerOf(context: HubContext): Caller {
  const { address, actor, device, cookies } = context;
  return { address, device, sessionId: actor.sessionId, asking: cookies.asking, known: cookies.known };
}
