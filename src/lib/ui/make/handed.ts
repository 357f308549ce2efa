/** A text on its way from where it was pasted to the page that makes facts of it: held by this tab, and in no address. */
let held: string | undefined;

export const hand = (text: string): void => void (held = text);

/** Once. */
export function handed(): string | undefined {
	const text = held;
	held = undefined;
	return text;
}
