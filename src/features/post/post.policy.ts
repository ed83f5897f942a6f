/** Characters in a post; about five printed pages. */
export const MAX_POST_LENGTH = 10_000;
