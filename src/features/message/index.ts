export { RelayedMessageRow } from './message.entity';
export { MessageResolver } from './message.resolver';
export { MessageService } from './message.service';
export { ANSWERABLE_DAYS } from './message.sql';
