/** EDN, as older Mochis write it: maps, lists, sets, texts and keywords as plain values. What is broken ends it. */

const DEEPEST = 60;
const TOKEN = /[^\s,()[\]{}"';]+/y;
const SPACE = /(?:[\s,]+|;[^\n]*(?:\n|$)|#_)+/y;
const TEXT = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const ENDS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Maps as objects without a prototype, by their keys' names; moments as epoch ms. Undefined of what is none. */
export function plainOfEdn(source: string): unknown {
	return new Edn(source).value(0);
}

class Edn {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	value(depth: number): unknown {
		this.#take(SPACE);
		const sign = this.#source[this.#at];
		if (sign === undefined || depth > DEEPEST) return this.#end();
		if (sign === '"') {
			const text = this.#take(TEXT);
			return text === undefined ? this.#end() : unescaped(text.slice(1, -1));
		}
		if (Object.hasOwn(ENDS, sign)) return this.#collection(sign, depth);
		if (sign === '#' && this.#source[this.#at + 1] === '{') {
			this.#at += 1;
			return this.#items('}', depth);
		}
		if (sign === '#') {
			this.#at += 1;
			const tag = this.#take(TOKEN);
			const inner = this.value(depth + 1);
			return tag === 'inst' && typeof inner === 'string' ? Date.parse(inner) || 0 : inner;
		}
		const token = this.#take(TOKEN);
		if (token === undefined) return this.#end();
		return TOKENS.has(token) ? TOKENS.get(token) : atom(token);
	}

	#collection(sign: string, depth: number): unknown {
		const items = this.#items(ENDS[sign]!, depth);
		if (sign !== '{') return items;
		const made = Object.create(null) as Record<string, unknown>;
		for (let i = 0; i + 1 < items.length; i += 2) made[String(items[i])] = items[i + 1];
		return made;
	}

	#items(end: string, depth: number): unknown[] {
		this.#at += 1;
		const items: unknown[] = [];
		for (;;) {
			this.#take(SPACE);
			const sign = this.#source[this.#at];
			if (sign === end) this.#at += 1;
			if (sign === end || sign === undefined) return items;
			const before = this.#at;
			items.push(this.value(depth + 1));
			// A sign that begins nothing is passed over.
			if (this.#at === before) this.#at += 1;
		}
	}

	#take(what: RegExp): string | undefined {
		what.lastIndex = this.#at;
		const [found] = what.exec(this.#source) ?? [];
		if (found !== undefined) this.#at += found.length;
		return found;
	}

	#end(): undefined {
		this.#at = this.#source.length;
	}
}

const TOKENS = new Map<string, unknown>([
	['nil', undefined],
	['true', true],
	['false', false]
]);

const atom = (token: string): string | number =>
	/^[+-]?\d[\d.]*(?:e[+-]?\d+)?[NM]?$/i.test(token)
		? Number(token.replace(/[NM]$/, ''))
		: token.replace(/^:/, '');

const SIGNS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const unescaped = (text: string) =>
	text.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, code?: string, sign = '') =>
		code === undefined
			? (SIGNS[String(sign)] ?? String(sign))
			: String.fromCharCode(Number.parseInt(code, 16))
	);
