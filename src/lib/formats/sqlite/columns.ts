/** What a table's columns are called, by the sentence that made it. */

export interface Columns {
	names: string[];
	/** The one that stands for the number of the row, if any does. */
	rowid: string | undefined;
	/** Kept by their key alone. */
	keyed: boolean;
}

const LONGEST = 20_000;

export function columnsOf(sql: string): Columns {
	const text = sql.slice(0, LONGEST).replace(/\/\*[^]*?\*\/|--[^\n]*/g, ' ');
	const begin = text.indexOf('(');
	const keyed = /without\s+rowid/i.test(text);
	const names: string[] = [];
	let rowid: string | undefined;
	for (const part of begin < 0 ? [] : parted(text.slice(begin + 1))) {
		const [, quoted, bare] = /^\s*(?:["`[]([^"`\]]+)["`\]]|([^\s,()"`[\]]+))/.exec(part) ?? [];
		const name = quoted ?? bare;
		if (name === undefined) continue;
		if (quoted === undefined && /^(?:constraint|primary|unique|check|foreign)$/i.test(name))
			continue;
		names.push(name.toLowerCase());
		if (!keyed && /\binteger\b[^,]*\bprimary\s+key/i.test(part)) rowid = name.toLowerCase();
	}
	return { names, rowid, keyed };
}

/** What commas part that stand in no parentheses; up to the parenthesis that ends it all. */
function parted(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (sign === '(') depth += 1;
		else if (sign === ')' && depth === 0) return [...parts, text.slice(from, at)];
		else if (sign === ')') depth -= 1;
		else if (sign === ',' && depth === 0) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}
