import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { instant } from '../../persistence/read/instant';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Viewer, viewerRead, type PersonService } from '../person';
import type { DigestService } from './digest.service';
import {
  DigestSchedule,
  SetDigestScheduleInput,
  SetDigestScheduleResult,
  SetDigestScheduleSuccess,
  WEEKDAYS,
} from './digest.types';

extendRead(viewerRead, 'digestSchedule', 'PUBLIC', {
  sql: (a) => `(SELECT json_build_object('frequency', d.frequency, 'weekday', d.weekday, 'hour', d.hour,
    'timeZone', ${a}.time_zone, 'nextAt', ${instant('d.next_at')}) FROM digest_schedule d WHERE d.person_id = ${a}.id)`,
  as: (stored) => {
    if (stored === null) return null;
    const { weekday, ...schedule } = stored as { weekday: number };
    return Object.assign(new DigestSchedule(), schedule, { weekday: WEEKDAYS[weekday - 1] });
  },
});

@Resolver(() => Viewer)
export class DigestResolver {
  constructor(
    private readonly digests: DigestService,
    private readonly people: PersonService,
  ) {}

  @FieldResolver(() => DigestSchedule, {
    nullable: true,
    description: 'When she gets a digest by mail; null for who has never signed in.',
  })
  digestSchedule(@Root() viewer: Viewer & { digestSchedule: DigestSchedule | null }): DigestSchedule | null {
    return viewer.digestSchedule;
  }

  @Mutation(() => SetDigestScheduleResult, {
    description:
      'Sets when the reader gets digests; the next one comes on another day than the last, whatever is set.',
  })
  setDigestSchedule(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetDigestScheduleInput, { description: 'When.' }) input: SetDigestScheduleInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetDigestScheduleResult> {
    const times = { ...input, weekday: WEEKDAYS.indexOf(input.weekday) + 1 };
    return resultOf(
      this.digests
        .set(actor, times)
        .then(() => this.people.viewer(actor, below(selectionOf(info), 'viewer')))
        .then((viewer) => Object.assign(new SetDigestScheduleSuccess(), { viewer })),
    ) as Promise<typeof SetDigestScheduleResult>;
  }
}
