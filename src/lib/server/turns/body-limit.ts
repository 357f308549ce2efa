/** How much somebody may send, before it is looked at. */

/** Bytes: a code, a password, the first answers of a device. So much anybody may send, as it comes. */
export const SMALL = 20_000;

/** Bytes: more than anybody writes into a form. */
const USUAL = 512_000;

/** Bytes: no more is unfolded of what comes compressed. */
export const MOST_UNFOLDED = 2_000_000;

/** What is large by its nature. These have limits of their own, under that of the whole server. */
const LARGE: ReadonlySet<string | null> = new Set([
	'/api/own',
	'/api/published',
	'/api/sync',
	'/(site)/teach/decks',
	'/(site)/teach/decks/[deck]'
]);

interface Sent {
	request: Request;
	route: { id: string | null };
}

/** The status with which a request is refused that brings too much, or will not say how much. */
export function refusedForSize({ request, route }: Sent): 411 | 413 | undefined {
	if (request.body === null || LARGE.has(route.id)) return undefined;
	const length = request.headers.get('content-length');
	if (length === null) return 411;
	return Number(length) > USUAL ? 413 : undefined;
}

/** Whether a request brings more than anybody may send as it comes. */
export const isLarge = (request: Request): boolean =>
	request.body !== null && sizeOf(request) > SMALL;

/** Whether it is compressed. */
export const isFolded = ({ body, headers }: Request): boolean =>
	body !== null && headers.get('content-encoding') === 'gzip';

/** Whether it has to be known who sends as much: where it is read before anybody asks. */
export const needsSomebody = ({ request, route }: Sent): boolean =>
	isLarge(request) && !LARGE.has(route.id);

/** How many bytes are sent, at most. */
export const sizeOf = ({ headers }: Request): number =>
	Number(headers.get('content-length') ?? MOST_UNFOLDED);
