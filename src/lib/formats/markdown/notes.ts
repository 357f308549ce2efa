/** A file of Markdown as lines to look for cards in: without what is said about it, and with what is code told apart. */

export interface NoteLine {
	/** From 1. */
	line: number;
	text: string;
	/** Within a fence, where nothing is a mark. */
	code: boolean;
}

export interface Note {
	lines: NoteLine[];
	/** What the head of the file says, such as `name` and `title`. */
	head: ReadonlyMap<string, string>;
	/** How many cards have a note of when they are asked next. */
	scheduled: number;
}

/** When a card of obsidian-spaced-repetition is asked next: `<!--SR:!2024-05-22,1,230-->`. */
const SCHEDULE = /<!--SR:((?:!?[^!>]{1,100})+?)-->/g;

export function noteOf(source: string): Note {
	const { head, rest } = headOf(source);
	let scheduled = 0;
	const text = rest
		.replace(SCHEDULE, (_, said: string) => {
			scheduled += said.split('!').filter((one) => one.trim() !== '').length;
			return '';
		})
		// Lines stay where they are.
		.replace(/<!--[^]*?-->/g, (comment) => '\n'.repeat(comment.split('\n').length - 1));
	let fence: string | undefined;
	const lines = text.split('\n').map((line, i): NoteLine => {
		const [, mark] = /^\s{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		const was = fence;
		if (mark !== undefined && fence === undefined) fence = mark;
		else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
		return { line: i + 1, text: line.trimEnd(), code: was !== undefined || fence !== undefined };
	});
	return { lines, head, scheduled };
}

/** YAML or TOML between two lines of `---` (or `+++`) at the beginning; only plain words are of interest. */
function headOf(source: string): { head: Map<string, string>; rest: string } {
	const head = new Map<string, string>();
	const found = /^(---|\+\+\+)\n([^]*?\n)?\1[ \t]*(?:\n|$)/.exec(source);
	if (!found) return { head, rest: source };
	const lines = (found[2] ?? '').split('\n');
	// Between two rules there may be cards as well.
	if (lines.some((line) => /^(?:[QAC]: |.*::)/.test(line))) return { head, rest: source };
	let last = '';
	for (const line of lines) {
		const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
		if (item !== undefined && last === 'tags') head.set(last, `${head.get(last)},${item}`);
		const [, key = '', value = ''] = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
		if (key !== '') last = key.toLowerCase();
		if (key !== '') head.set(key.toLowerCase(), value.replace(/^["']|["']$/g, '').trim());
	}
	const blank = '\n'.repeat(found[0].split('\n').length - 1);
	return { head, rest: blank + source.slice(found[0].length) };
}

/** Of `tags: [a, b]`, `tags: a b` and a list. */
export const headTags = ({ head }: Note): string[] =>
	(head.get('tags') ?? '')
		.split(/[\s,[\]]+/)
		.map((tag) => tag.replace(/^["'#]+|["']+$/g, ''))
		.filter((tag) => tag !== '' && !isDeck(tag));

/** `flashcards/science` says that there are cards, and in which deck. */
export const isDeck = (tag: string): boolean => /^flashcards?(?:\/|$)/i.test(tag);

/** Where code, formulas and links stand within a line: nothing there parts anything. */
export function blanked(line: string): string {
	return line.replace(
		/`[^`]*`|\$\$?[^$]+\$\$?|\]\([^)]{0,500}\)|https?:\/\/\S+|\{\{[^{}]*\}\}/g,
		(whole) => '\u0000'.repeat(whole.length)
	);
}
