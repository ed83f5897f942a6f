import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Participant, participantRead } from '../person';
import { Topic, topicRead } from '../topic';
import type { NamelessService } from './nameless.service';
import { aliasesOn } from './nameless.sql';
import { RevealAuthorInput, RevealAuthorResult, RevealAuthorSuccess } from './nameless.types';

extendRead(topicRead, 'viewerAliases', 'PUBLIC', {
  many: () => participantRead,
  ids: (a, p) => aliasesOn(a, p.me()),
});

@Resolver(() => Topic)
export class NamelessResolver {
  constructor(private readonly service: NamelessService) {}

  @FieldResolver(() => [Participant], {
    description:
      'As whom the viewer has written on it without her name: nobody else is told. Several where topics became one; none in subscriptions.',
  })
  viewerAliases(@Root() topic: Topic & { viewerAliases?: Participant[] }): Participant[] {
    return topic.viewerAliases ?? [];
  }

  @Mutation(() => RevealAuthorResult, {
    description:
      'Tells those who keep order on a board who wrote a post there without her name, after a fresh proof. It is written into ' +
      'the audit log with the reason, and whoever wrote the post is told by mail.',
  })
  revealAuthor(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RevealAuthorInput, { description: 'Which, and why.' }) input: RevealAuthorInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevealAuthorResult> {
    return resultOf(
      this.service
        .reveal(actor, input, below(selectionOf(info), 'author'))
        .then((author) => Object.assign(new RevealAuthorSuccess(), { author })),
    ) as Promise<typeof RevealAuthorResult>;
  }
}
