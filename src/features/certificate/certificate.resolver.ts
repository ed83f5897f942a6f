import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Extensions,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import type { Reads } from '../../persistence/read/reads';
import { below } from '../../shared/selection';
import { Event } from '../event';
import { Viewer } from '../person';
import type { CertificateCheckService } from './certificate-check.service';
import { CertificateCheck } from './certificate-check.types';
import { certificateRead } from './certificate.read';
import type { CertificateService } from './certificate.service';
import {
  Certificate,
  CertificateConnection,
  CertificateProgress,
  CertificateResult,
  CertificateSuccess,
  RequestCertificateInput,
  RequestCertificateResult,
  UpdateCertificateInput,
  WithdrawCertificateInput,
} from './certificate.types';

/** A certificate of which its holder asks for what follows from its id. */
type Coded = Certificate & { readonly codeFor?: string | null };

@Resolver(() => Certificate)
export class CertificateResolver {
  constructor(
    private readonly service: CertificateService,
    private readonly checks: CertificateCheckService,
    private readonly reads: Reads,
  ) {}

  @FieldResolver(() => String, { nullable: true, description: 'Its code. For its holder.' })
  code(@Root() { codeFor }: Coded): string | null {
    return codeFor ? this.service.codeOf(codeFor) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The page that shows to whoever has it what its holder chose. For its holder.',
  })
  checkUrl(@Root() { codeFor }: Coded): string | null {
    return codeFor ? this.service.checkUrl(codeFor) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its holder gets it as a PDF file: a path on this hub, for her session.',
  })
  file(@Root() { codeFor }: Coded): string | null {
    return codeFor ? `/certificates/${this.reads.ids.encode(codeFor)}.pdf` : null;
  }

  @Query(() => CertificateCheck, {
    nullable: true,
    description:
      'What the code on a certificate shows, also to who is not signed in; null where there is none like it.',
  })
  certificateByCode(
    @Ctx() { actor, address }: HubContext,
    @Arg('code', () => String, {
      description: 'As it is printed; case, gaps and O for 0 or I for 1 do not matter.',
    })
    code: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CertificateCheck | null> {
    return this.checks.byCode(actor, address, code, selectionOf(info));
  }

  @Mutation(() => RequestCertificateResult, {
    description:
      'Makes the reader’s certificate of an event, once she was at enough of it. Asked again it is the same one, with its code, and says what is so by then.',
  })
  requestCertificate(
    @Ctx() context: HubContext,
    @Arg('input', () => RequestCertificateInput, { description: 'Of what, and how it is written.' })
    input: RequestCertificateInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RequestCertificateResult> {
    return this.told(context, info, this.service.request(context.actor, input)) as Promise<
      typeof RequestCertificateResult
    >;
  }

  @Mutation(() => CertificateResult, {
    description: 'Says what of one’s certificate is shown to who has its code.',
  })
  updateCertificate(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateCertificateInput, { description: 'What is shown.' })
    { certificateId, shown }: UpdateCertificateInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CertificateResult> {
    return this.told(context, info, this.service.show(context.actor, certificateId, shown)) as Promise<
      typeof CertificateResult
    >;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => CertificateResult, {
    description:
      'Withdraws a certificate of an event that the reader runs, or takes that back: its code says so from then on.',
  })
  withdrawCertificate(
    @Ctx() context: HubContext,
    @Arg('input', () => WithdrawCertificateInput, { description: 'Which, and why.' })
    input: WithdrawCertificateInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CertificateResult> {
    return this.told(context, info, this.service.withdraw(context.actor, input)) as Promise<
      typeof CertificateResult
    >;
  }

  private told({ actor }: HubContext, info: GraphQLResolveInfo, work: Promise<string>) {
    const selection = below(selectionOf(info), 'certificate');
    return resultOf(
      work
        .then((id) => this.reads.one(actor, certificateRead, selection, id))
        .then((certificate) => Object.assign(new CertificateSuccess(), { certificate })),
    );
  }
}

@Resolver(() => Event)
export class EventCertificatesResolver {
  constructor(private readonly service: CertificateService) {}

  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The reader’s certificate of it; null in subscriptions, which know no reader.',
  })
  viewerCertificate(
    @Root() { viewerCertificate }: Event & { viewerCertificate?: Certificate | null },
  ): Certificate | null {
    return viewerCertificate ?? null;
  }

  @FieldResolver(() => CertificateProgress, {
    nullable: true,
    description:
      'How much of it the reader was at; null where that is nothing, where its network gives no certificates, and in subscriptions.',
  })
  viewerProgress(
    @Root() { viewerProgress }: Event & { viewerProgress?: CertificateProgress | null },
  ): CertificateProgress | null {
    return viewerProgress ?? null;
  }

  @FieldResolver(() => CertificateConnection, {
    nullable: true,
    description: 'The certificates of it, in the order in which they were made; for organisers.',
  })
  async certificates(
    @Ctx() { actor }: HubContext,
    @Root() { certifiedAt }: Event & { certifiedAt?: string | null },
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!certifiedAt) return null;
    const selection = nodesOf(selectionOf(info));
    return CertificateConnection.of(await this.service.ofEvent(actor, certifiedAt, page, selection));
  }
}

@Resolver(() => Viewer)
export class ViewerCertificatesResolver {
  constructor(private readonly service: CertificateService) {}

  @FieldResolver(() => CertificateConnection, {
    nullable: true,
    description: 'Her certificates, newest first.',
  })
  async certificates(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return CertificateConnection.of(await this.service.ofViewer(actor, page, selection));
  }
}
