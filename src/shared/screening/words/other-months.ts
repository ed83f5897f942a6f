/** Months of the Islamic, Persian, Afghan and Ethiopian calendars, which papers of children are dated by. */
export const OTHER_MONTHS = `ramadan ramadán muharram shawwal chawwal shaaban chaabane dhul_hijja zilhaj rabi_al_awwal jumada
  meskerem tikimt hidar tahsas yekatit megabit miyazya ginbot hamle nehase nehasie pagume
  saur хамал саур джауза саратан сонбола мизан акраб каус джади далв χαμάλ σαούρ τζαούζα σαρατάν
  hamal sawr jawza jauza saratan sunbula sumbula mizan aqrab qaws qaus jaddi dalwa
  farvardin ordibehesht khordad mordad shahrivar bahman esfand
  ραμαντάν ραμαζάνι рамадан рамазан محرم رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة ذي_الحجة ذی‌الحجه ربيع_الأول ربيع_الثاني
  حمل ثور جوزا سرطان سنبله میزان عقرب قوس جدی دلو حوت فروردین اردیبهشت خرداد مرداد شهریور بهمن اسفند`;
