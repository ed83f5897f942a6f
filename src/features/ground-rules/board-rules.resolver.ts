import { FieldResolver, Resolver, Root } from 'type-graphql';
import { extendRead } from '../../persistence/read/model';
import { Board, boardRead } from '../board';
import { rulesAccepted } from './ground-rules.sql';

extendRead(boardRead, 'viewerMustAcceptRules', 'PUBLIC', {
  sql: (a, p) =>
    `(${p.me()} IS NOT NULL AND ${boardRead.within(a, p.networks())} AND NOT ${rulesAccepted(`${a}.network_id`, p.me())})`,
});

@Resolver(() => Board)
export class BoardRulesResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the reader is a member and has yet to accept the ground rules in force before she writes here. ' +
      'Always false in what arrives live, which is read once for all.',
  })
  viewerMustAcceptRules(@Root() board: Board & { viewerMustAcceptRules: boolean }): boolean {
    return board.viewerMustAcceptRules;
  }
}
