/** A text or a file on its way from where it came in to the page that makes facts of it: held by this tab, and in no address. */
let held: string | File | undefined;

export const hand = (what: string | File): void => void (held = what);

/** Once. */
export function handed(): string | File | undefined {
	const what = held;
	held = undefined;
	return what;
}
