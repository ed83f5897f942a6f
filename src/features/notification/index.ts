export { NotificationRow } from './notification.entity';
export { NotificationResolver } from './notification.resolver';
export { NotificationService } from './notification.service';
export { tellOfPost } from './tell-of-post';
