export { readDate, readYear } from './dates';
export { readEmail } from './emails';
export { readLanguages } from './languages';
export { readName, splitFullName } from './names';
export { readKind, readRoles } from './vocabulary';
export { readYesNo } from './yes-no';
