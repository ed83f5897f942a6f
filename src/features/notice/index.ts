export { NoticePreference } from './notice.entity';
export { NoticeResolver } from './notice.resolver';
export { NoticeService, type Unsubscribing } from './notice.service';
export { unsubscribeToken } from './unsubscribe-token';
