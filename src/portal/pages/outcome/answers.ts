/** The answers, in their order. */
export const CONTACTS = ['NONE', 'ONE_OR_TWO', 'THREE_TO_FIVE', 'MORE'] as const;
export const USES = ['NOT_AT_ALL', 'A_LITTLE', 'QUITE', 'VERY'] as const;
