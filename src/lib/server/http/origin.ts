/**
 * Whether a request that changes something comes from a page of ours. A browser says where from; other
 * programs have to say it, too. (Kit looks at forms only; this holds for everything.)
 */
export function isForeign(request: Request, origin: string): boolean {
	if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
	return request.headers.get('origin') !== origin;
}
