/**
 * Has the server set again what this page has written into cookies: Safari keeps for seven days what a
 * script writes there, which is when it clears a site's storage, too. Without a network the next visit
 * does it.
 */
export function makeCookiesLast(): void {
	void fetch('/api/lasting', { method: 'POST' }).catch(() => undefined);
}
