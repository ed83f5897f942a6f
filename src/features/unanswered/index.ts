export { offerQuestions, OFFER_QUESTIONS, type UnansweredHours } from './offer-questions';
export { QuestionOfferRow } from './unanswered.entity';
