/** Flags of states, in one file of some 50 kB that is fetched (or taken from the cache) when one is first shown. */

let loading: Promise<Readonly<Record<string, string>>> | undefined;

/** Flags by ISO 3166-1 alpha-2, as SVG; none where they cannot be had just now. */
export function loadFlags(): Promise<Readonly<Record<string, string>>> {
	loading ??= import('country-flag-icons/string/3x2').catch(() => {
		// Next time there may be a network.
		loading = undefined;
		return {};
	});
	return loading;
}
