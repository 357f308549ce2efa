/** Transit, as Mochi writes it in JSON: keywords, sets, lists and moments, short or at length, as plain values. */

/** Nested deeper is nobody's card. */
const DEEPEST = 60;
const CODES = 44;
const FIRST = 48;

/** What has been said once has a code: `^0`. */
class Said {
	#known: string[] = [];

	/** The text, whether it is one or a code. */
	of(text: string, isKey: boolean): string {
		if (text.startsWith('^') && text !== '^ ') return this.#known[indexOf(text)] ?? '';
		if (text.length > 3 && (isKey || /^~[:$#]/.test(text))) {
			if (this.#known.length >= CODES * CODES) this.#known = [];
			this.#known.push(text);
		}
		return text;
	}
}

const indexOf = (code: string): number =>
	code.length === 2
		? code.charCodeAt(1) - FIRST
		: (code.charCodeAt(1) - FIRST) * CODES + code.charCodeAt(2) - FIRST;

/** Maps as objects without a prototype, by their keys' names; moments as epoch ms. */
export const plainOf = (value: unknown): unknown => plain(value, new Said(), 0);

function plain(value: unknown, said: Said, depth: number): unknown {
	if (typeof value === 'string') return scalar(said.of(value, false));
	if (typeof value !== 'object' || value === null || depth > DEEPEST) return value ?? undefined;
	if (!Array.isArray(value)) return objectOf(value, said, depth);
	const [first, ...rest] = value as unknown[];
	if (first === '^ ') return pairsOf(rest, said, depth);
	if (typeof first === 'string') {
		const tag = said.of(first, false);
		if (tag.startsWith('~#') && rest.length === 1) return plain(rest[0], said, depth + 1);
		return [scalar(tag), ...rest.map((one) => plain(one, said, depth + 1))];
	}
	return value.map((one: unknown) => plain(one, said, depth + 1));
}

/** At length a set is `{"~#set": […]}`. */
function objectOf(value: object, said: Said, depth: number): unknown {
	const entries = Object.entries(value);
	const [only] = entries;
	if (only && entries.length === 1 && only[0].startsWith('~#'))
		return plain(only[1], said, depth + 1);
	return pairsOf(entries.flat(), said, depth);
}

function pairsOf(parts: readonly unknown[], said: Said, depth: number): Record<string, unknown> {
	const made = Object.create(null) as Record<string, unknown>;
	for (let i = 0; i + 1 < parts.length; i += 2) {
		const key = parts[i];
		const name = typeof key === 'string' ? scalar(said.of(key, true)) : undefined;
		const value = plain(parts[i + 1], said, depth + 1);
		if (name !== undefined) made[String(name)] = value;
	}
	return made;
}

/** `~:name` is called so, `~m12` is a moment, `~~` begins a text with that sign. */
function scalar(text: string): string | number {
	if (!text.startsWith('~')) return text;
	if (/^~m-?\d+$/.test(text) || /^~[id]-?[\d.e+-]+$/.test(text)) return Number(text.slice(2));
	if (/^~t\d{4}-/.test(text)) return Date.parse(text.slice(2)) || 0;
	return /^~[~^`]/.test(text) ? text.slice(1) : /^~[:$#u]/.test(text) ? text.slice(2) : text;
}
