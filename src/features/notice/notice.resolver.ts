import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { NOTICE_KINDS } from '../delivery';
import { Viewer, viewerRead, type PersonService } from '../person';
import type { NoticeService } from './notice.service';
import {
  NoticePreference,
  SetNoticePreferenceInput,
  SetNoticePreferenceResult,
  SetNoticePreferenceSuccess,
} from './notice.types';

extendRead(viewerRead, 'noticePreferences', 'PUBLIC', {
  sql: (a) => `ARRAY(SELECT n.kind FROM notice_preference n WHERE n.person_id = ${a}.id AND NOT n.enabled)`,
  as: (disabled) =>
    NOTICE_KINDS.map((kind) =>
      Object.assign(new NoticePreference(), { kind, enabled: !(disabled as string[]).includes(kind) }),
    ),
});

@Resolver(() => Viewer)
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly people: PersonService,
  ) {}

  @FieldResolver(() => [NoticePreference], { description: 'Which notices she gets by mail.' })
  noticePreferences(@Root() viewer: Viewer & { noticePreferences: NoticePreference[] }): NoticePreference[] {
    return viewer.noticePreferences;
  }

  @Mutation(() => SetNoticePreferenceResult, {
    description: 'Sets whether notices of a kind are sent by mail.',
  })
  setNoticePreference(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetNoticePreferenceInput, { description: 'What to send.' })
    input: SetNoticePreferenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetNoticePreferenceResult> {
    const kept = this.notices.set(actor, input.kind, input.enabled).then(async () => {
      const viewer = await this.people.viewer(actor, below(selectionOf(info), 'viewer'));
      return Object.assign(new SetNoticePreferenceSuccess(), { viewer });
    });
    return resultOf(kept) as Promise<typeof SetNoticePreferenceResult>;
  }
}
