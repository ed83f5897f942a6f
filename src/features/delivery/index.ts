export { Delivery, type DeliveryClass } from './delivery.entity';
export { DeliveryService, SEND_MAIL, type NewDelivery } from './delivery.service';
export { NOTICE_KINDS, noticeOf, type NoticeKind } from './notice-kinds';
export { dropPendingMails, failedMails, pendingAgain, type FailedMail } from './failed-mails';
export type { ComposeMail, MailCalendar, MailList, MailPart, MailText, MailToCompose } from './mail-text';
export { quoted } from './quoted';
