import { FieldResolver, Resolver, Root } from 'type-graphql';
import { extendRead } from '../../persistence/read/model';
import { Network, networkRead } from '../network';
import { boardOrder, boardRead } from './board.read';
import { Board } from './board.types';

extendRead(networkRead, 'boards', 'PUBLIC', {
  many: () => boardRead,
  ids: (a) => `ARRAY(SELECT o.id FROM board o WHERE o.network_id = ${a}.id ORDER BY ${boardOrder('o')})`,
});

@Resolver(() => Network)
export class NetworkBoardsResolver {
  @FieldResolver(() => [Board], { description: 'Its boards that the reader may see, archived ones last.' })
  boards(@Root() network: Network & { boards: Board[] }): Board[] {
    return network.boards;
  }
}
