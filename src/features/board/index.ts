export { BOARD_KINDS, BoardRow, type BoardKindName } from './board.entity';
export { boardOrder, boardRead, isNoWider, isOpen, mayModerate, mayPostOn } from './board.read';
export { BoardResolver, ViewerBoardResolver } from './board.resolver';
export { NetworkBoardsResolver } from './network-boards.resolver';
export { BoardService } from './board.service';
export { Board, BoardKind } from './board.types';
