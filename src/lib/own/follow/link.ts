/** What stands before an address behind the `#` of a link: so no server is told of it before somebody opens it. */
const MARK = 'published=';

/** The link to a published deck. */
export const linkTo = (origin: string, address: string): string =>
	`${origin}/decks/new#${MARK}${address}`;

/** The address that is in a link; undefined where none is. */
export const addressIn = (link: string): string | undefined =>
	/#published=([0-9a-z]{26})$/.exec(link.trim())?.[1];

/** Whether a link is to a published deck, be its address whole or not. */
export const isToPublished = (link: string): boolean => link.includes(`#${MARK}`);
