/** Letters: longer than any article; a book is looked at in parts. */
export const LONGEST_ARTICLE = 400_000;
