/** The person cannot be made an operator, or is none; the message says why. */
export class OperatorError extends Error {}
