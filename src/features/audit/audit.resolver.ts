import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import type { AuditKindName } from './audit.entity';
import type { AuditService } from './audit.service';
import { AuditEntryConnection, AuditKind } from './audit.types';

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryConnection, {
    description: 'The audit log, newest first: all of it for operators, for everyone else what concerns her.',
  })
  async auditLog(
    @Ctx() { actor }: HubContext,
    @Arg('kinds', () => [AuditKind], { nullable: true, description: 'Only entries of these kinds.' })
    kinds: AuditKindName[] | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return AuditEntryConnection.of(await this.audit.page(actor, kinds ?? null, page, selection));
  }
}
