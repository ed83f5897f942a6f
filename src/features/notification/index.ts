export { carryNotifications, holdTelling, joinNotifications, tellBeforeItGoes } from './carry-notifications';
export { NOTIFIER, TOLD_OF } from './carry-notifications.sql';
export { forgetPost } from './forget-post';
export { NotificationRow } from './notification.entity';
export { NotificationResolver } from './notification.resolver';
export { NotificationService } from './notification.service';
export { tellOfPost } from './tell-of-post';
export { tellPeople, type Told } from './tell-people';
