import type { HeadingWords } from './heading-words';

/** Dari, with what Persian writes otherwise. */
export const fa: HeadingWords = {
  externalId: 'شماره, شناسه, کد, نمبر, شماره عضویت',
  givenName: 'نام, اسم',
  familyName: 'تخلص, نام خانوادگی, نام فامیلی, فامیلی',
  fullName: 'نام کامل, نام و تخلص, نام و نام خانوادگی, سرپرست, سرپرست قانونی',
  fullNameFamilyFirst: 'تخلص و نام',
  email: 'ایمیل, ایمیل آدرس, آدرس ایمیل, پست الکترونیکی',
  phone: 'تلفن, شماره تلفن, موبایل, تیلفون, شماره تماس',
  territory: 'ولایت, استان, منطقه, ناحیه',
  city: 'شهر, محل سکونت, ولسوالی',
  languages: 'زبان, زبان ها, زبان‌ها, زبان مادری, زبان های دیگر',
  kind: 'نوع, نوع سرپرست',
  experienceSince: 'سرپرست از, تجربه از, سال شروع, از سال',
  listedOn: 'تاریخ ثبت, تاریخ ثبت نام',
  trainedOn: 'آموزش, تاریخ آموزش',
  court: 'محکمه, دادگاه, محکمه اطفال',
  themes: 'موضوعات, زمینه های تجربه, تخصص ها',
  availability: 'دسترسی, در دسترس',
  caseload: 'تعداد سرپرستی ها, تعداد اطفال, حجم کار',
  caseloadCeiling: 'حد اکثر, بیشترین تعداد',
  roles: 'نقش, نقش ها, وظیفه',
  mentor: 'رهنما, مربی',
  joinedOn: 'عضو از, تاریخ عضویت',
  notes: 'یادداشت, یادداشت ها, ملاحظات, توضیحات',
};
