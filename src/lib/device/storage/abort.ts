/** Ends a transaction without keeping any of it. */
export function abort(tx: { abort(): void }): void {
	try {
		tx.abort();
	} catch {
		// It has ended already.
	}
}
