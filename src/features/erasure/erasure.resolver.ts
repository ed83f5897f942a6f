import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { ErasureService } from './erasure.service';
import { EraseMyselfInput, EraseMyselfResult, EraseMyselfSuccess } from './erasure.types';

@Resolver()
export class ErasureResolver {
  constructor(private readonly service: ErasureService) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => EraseMyselfResult, {
    description:
      'Erases the signed-in person, at once and for good: her account, card, contact details, memberships and all that is hers. ' +
      'Seats she has at dates to come go to those who wait. It needs a fresh proof that one is oneself.',
  })
  eraseMyself(
    @Ctx() { actor, cookies }: HubContext,
    @Arg('input', () => EraseMyselfInput, { description: 'What becomes of her posts.' })
    input: EraseMyselfInput,
  ): Promise<typeof EraseMyselfResult> {
    const erased = this.service.erase(actor, input).then(() => {
      cookies.clearSession();
      return Object.assign(new EraseMyselfSuccess(), { erased: true });
    });
    return resultOf(erased) as Promise<typeof EraseMyselfResult>;
  }
}
