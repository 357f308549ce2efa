/**
 * Where on this site somebody wants to go back to: Settings, if what they say is an address of another one.
 *
 * @param wanted as a form says it
 */
export function pathOn(site: URL, wanted: string): string {
	const elsewhere = '/settings';
	if (!wanted.startsWith('/') || !URL.canParse(wanted, site)) return elsewhere;
	const { origin, pathname, search } = new URL(wanted, site);
	// Browsers read two slashes as another site, wherever they come from.
	return origin === site.origin && !pathname.startsWith('//') ? pathname + search : elsewhere;
}
