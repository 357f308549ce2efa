/**
 * The header by which a server says which release has checked what it sends, as its schema would have it and to the
 * last field: a page of that release has nothing left to check, and need not fetch what checks.
 */
export const CHECKED_BY = 'footnote-checked-by';
