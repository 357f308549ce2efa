/** How much of a source a deck may show: the law's short quotation, and a promise to its author. */

/** Words of one excerpt or quotation. */
export const MAX_EXCERPT = 25;
/** Share of a source's words that all excerpts and quotations together may have. */
export const MAX_SHARE = 0.1;
