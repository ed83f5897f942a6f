export { reminderMail } from './reminder-mail';
export { REMINDERS_DUE, REMINDERS_EVERY_MINUTE } from './reminder-jobs';
export { ReminderResolver } from './reminder.resolver';
export { ReminderService } from './reminder.service';
