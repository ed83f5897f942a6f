export { NamelessNotAllowed } from './alias.errors';
export { allOwn, CARRY_ALIASES, isOwn, openAs, personBehind } from './alias.sql';
export { NamelessNotAllowedError } from './alias.types';
export { isNotAway, isShown, mayKeepFrom } from './away.sql';
export { chosenAway, notAway, type Nameless } from './chosen-away';
export { takeAlias } from './take-alias';
