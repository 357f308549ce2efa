import { parsePartialJson } from 'ai';

/** Longer is no answer; and what puts broken JSON together goes through it letter by letter. */
const LONGEST = 200_000;

/** The elements of a list in what a model wrote, with words or fences around it, or cut short; undefined where there is none. */
export async function elementsIn(text: string): Promise<unknown[] | undefined> {
	const begin = text.slice(0, LONGEST).search(/[[{]/);
	if (begin < 0) return undefined;
	const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
	const whole = await parsePartialJson(text.slice(begin, Math.min(end, LONGEST)));
	const { value, state } =
		whole.state === 'successful-parse' ? whole : await parsePartialJson(text.slice(begin, LONGEST));
	const list = Array.isArray(value) ? value : elementsOf(value);
	// The last of those that were cut short may say what it does not.
	return state === 'repaired-parse' ? list?.slice(0, -1) : list;
}

function elementsOf(value: unknown): unknown[] | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.values(value).find((one) => Array.isArray(one));
}
