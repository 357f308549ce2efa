/** A text in a sentence of another language: whichever way it is written, the sentence is not turned round. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
