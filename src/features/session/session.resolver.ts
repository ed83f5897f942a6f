import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { classify } from '../../shared/classification';
import { Viewer } from '../person';
import type { OwnSessions } from './own-sessions';
import type { SessionService } from './session.service';
import { EndSessionInput, EndSessionsResult, EndSessionsSuccess, Session } from './session.types';

classify(Viewer, 'sessions', 'PUBLIC');

@Resolver(() => Viewer)
export class SessionResolver {
  constructor(
    private readonly service: SessionService,
    private readonly own: OwnSessions,
  ) {}

  @FieldResolver(() => [Session], { description: 'Where she is signed in, the last used first.' })
  sessions(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<Session[]> {
    return this.own.list(actor, selectionOf(info));
  }

  @Mutation(() => EndSessionsResult, { description: 'Signs out one of one’s devices.' })
  endSession(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) { sessionId }: EndSessionInput,
  ): Promise<typeof EndSessionsResult> {
    return answer(this.service.endOne(actor, sessionId).then(() => 1));
  }

  @Mutation(() => EndSessionsResult, { description: 'Signs out all of one’s other devices.' })
  endOtherSessions(@Ctx() { actor }: HubContext): Promise<typeof EndSessionsResult> {
    return answer(this.service.endOthers(actor));
  }
}

function answer(work: Promise<number>): Promise<typeof EndSessionsResult> {
  const success = work.then((ended) => Object.assign(new EndSessionsSuccess(), { ended }));
  return resultOf(success) as Promise<typeof EndSessionsResult>;
}
