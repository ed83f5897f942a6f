export { CardResolver } from './card.resolver';
export { CardService } from './card.service';
