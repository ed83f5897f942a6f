import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Network, networkRead } from '../network';
import { ROW_OUTCOMES, type RowOutcomeName } from '../member-import';
import {
  ApplyImportInput,
  ImportResult,
  ImportSuccess,
  PrepareImportInput,
  UndoImportInput,
} from './staged-import.inputs';
import { stagedImportRead } from './staged-import.read';
import type { StagedImportService } from './staged-import.service';
import {
  ImportRowConnection,
  ImportRowOutcome,
  MemberImportConnection,
  StagedImport,
} from './staged-import.types';

extendRead(networkRead, 'imports', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });
extendRead(stagedImportRead, 'rows', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver(() => StagedImport)
export class StagedImportResolver {
  constructor(private readonly service: StagedImportService) {}

  @Query(() => StagedImport, {
    nullable: true,
    description: 'An import that one prepared, or that was brought into a network one organises.',
  })
  import(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StagedImport | null> {
    return this.service.byId(actor, id, selectionOf(info));
  }

  @FieldResolver(() => ImportRowConnection, {
    description: 'Its rows, in the order of the file; empty for all but who sent it.',
  })
  async rows(
    @Ctx() { actor }: HubContext,
    @Root() { uuid }: StagedImport,
    @Arg('outcomes', () => [ImportRowOutcome], { nullable: true, description: 'Only those that end so.' })
    outcomes: RowOutcomeName[] | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return ImportRowConnection.of(
      await this.service.rows(actor, uuid, outcomes ?? ROW_OUTCOMES, page, selection),
    );
  }

  @Mutation(() => ImportResult, {
    description: 'Says what an uploaded list would do to a network, and writes nothing; for its organisers.',
  })
  prepareImport(
    @Ctx() context: HubContext,
    @Arg('input', () => PrepareImportInput, { description: 'Which list, and how to read it.' })
    input: PrepareImportInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.service.prepare(context.actor, input), info);
  }

  @Mutation(() => ImportResult, {
    description: 'Has a prepared import carried out, all of it or nothing; `import` tells how far it is.',
  })
  applyImport(
    @Ctx() context: HubContext,
    @Arg('input', () => ApplyImportInput, { description: 'Which, and the answers.' }) input: ApplyImportInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.service.apply(context.actor, input.importId, input.answers), info);
  }

  @Mutation(() => ImportResult, {
    description: 'Takes an import back, as long as nobody has done anything with what it wrote.',
  })
  undoImport(
    @Ctx() context: HubContext,
    @Arg('input', () => UndoImportInput, { description: 'Which.' }) input: UndoImportInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.show(context, this.service.undo(context.actor, input.importId), info);
  }

  private show(context: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const selection = below(selectionOf(info), 'import');
      const found = await this.service.byUuid(context.actor, uuid, selection);
      return Object.assign(new ImportSuccess(), { import: found });
    });
    return resultOf(shown) as Promise<typeof ImportResult>;
  }
}

@Resolver(() => Network)
export class NetworkImportsResolver {
  constructor(private readonly service: StagedImportService) {}

  @FieldResolver(() => MemberImportConnection, {
    description: 'Lists that were brought into it, newest first; empty for all but its organisers.',
  })
  async imports(
    @Ctx() { actor }: HubContext,
    @Root() network: Network,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return MemberImportConnection.of(await this.service.ofNetwork(actor, network.uuid, page, selection));
  }
}
