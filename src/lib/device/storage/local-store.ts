/** `localStorage`, or, where a browser forbids it, something that forgets with the page. */
export function localStore(): Storage {
	try {
		// Some browsers throw, others have null there.
		return (localStorage as Storage | null) ?? forgetful();
	} catch {
		return forgetful();
	}
}

/** Storage that forgets with the page. */
export function forgetful(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		clear: () => items.clear(),
		getItem: (key) => items.get(key) ?? null,
		key: (n) => [...items.keys()][n] ?? null,
		removeItem: (key) => void items.delete(key),
		setItem: (key, value) => void items.set(key, value)
	};
}
