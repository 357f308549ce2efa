/** How much somebody may send before it is looked at who they are. */

/** Bytes: more than anybody writes into a form. */
const USUAL = 512_000;

/** What is large by its nature. These have limits of their own, under that of the whole server. */
const LARGE: ReadonlySet<string | null> = new Set([
	'/api/sync',
	'/(site)/teach/decks',
	'/(site)/teach/decks/[deck]'
]);

/** The status with which a request is refused that brings too much, or will not say how much. */
export function refusedForSize({
	request,
	route
}: {
	request: Request;
	route: { id: string | null };
}): 411 | 413 | undefined {
	if (request.body === null || LARGE.has(route.id)) return undefined;
	const length = request.headers.get('content-length');
	if (length === null) return 411;
	return Number(length) > USUAL ? 413 : undefined;
}
