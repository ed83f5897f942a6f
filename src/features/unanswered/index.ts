export {
  offerQuestions,
  OFFER_QUESTIONS,
  OFFERS_EVERY_TEN_MINUTES,
  type UnansweredHours,
} from './offer-questions';
export { QuestionOfferRow } from './unanswered.entity';
