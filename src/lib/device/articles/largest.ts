/** No text and no page is larger, bytes. Apart, so that a page knows it before it fetches what reads one. */
export const LARGEST_FILE = 5_000_000;
