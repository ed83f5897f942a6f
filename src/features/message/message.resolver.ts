import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { MessageService } from './message.service';
import { SendMessageInput, SendMessageResult, SendMessageSuccess } from './message.types';

@Resolver()
export class MessageResolver {
  constructor(private readonly messages: MessageService) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => SendMessageResult, {
    description:
      'Writes to a guardian by mail through the hub, or answers one: neither of the two sees the other’s address.',
  })
  sendMessage(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SendMessageInput, { description: 'To whom, and what.' }) input: SendMessageInput,
  ): Promise<typeof SendMessageResult> {
    const sent = this.messages
      .send(actor, input)
      .then((messageId) => Object.assign(new SendMessageSuccess(), { messageId }));
    return resultOf(sent) as Promise<typeof SendMessageResult>;
  }
}
