/** Something that the machine lacks. Its message is one sentence: what is missing and how to get it. */
export class SetupError extends Error {}
