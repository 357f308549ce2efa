/** What a file holds for a reader: its text, and where each letter of it stands in the file. */

export interface Block {
	start: number;
	end: number;
	/** Blank lines before it: a wider gap may part a quotation from what follows. */
	gap: number;
	kind: 'text' | 'item' | 'set-off' | 'heading';
}

/** A date that the file itself tells of some words of the text. */
export interface Told {
	start: number;
	end: number;
	date: string;
}

export interface Source {
	text: string;
	blocks: Block[];
	told: Told[];
	/** Whether it was written in HTML. */
	isPage: boolean;
	/** What the file says of itself. */
	published?: string;
	author?: string;
	/** What the program that saved it noted of it, which may be wrong: what its text says counts for more. */
	noted: { title?: string; author?: string; day?: string };
	/** Where a letter of the text begins in the file; for an end, where the one before it ends. */
	startInFile: (offset: number) => number;
	endInFile: (offset: number) => number;
}

const BULLET = /^[\s]*(?:[•‣▪◦●·*–—-]|\(?\d{1,2}[.)])[\s]+(?=\S)/u;
/** Lines longer than people wrap them are paragraphs of their own. */
const WRAPPED = 110;

const same = (offset: number) => offset;

/** Text as it stands, in paragraphs. */
export function plainSource(text: string): Source {
	return {
		text,
		blocks: plainBlocks(text),
		told: [],
		noted: {},
		isPage: false,
		startInFile: same,
		endInFile: same
	};
}

interface Line {
	start: number;
	end: number;
	text: string;
}

function plainBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	let group: Line[] = [];
	let gap = 0;
	let at = 0;
	const flush = () => {
		if (group.length === 0) return;
		blocks.push(...blocksIn(group, gap));
		group = [];
		gap = 0;
	};
	for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) {
		const start = at;
		const end = start + line.length;
		at = end + (text.startsWith('\r\n', end) ? 2 : 1);
		if (line.trim() === '') {
			flush();
			gap++;
		} else group.push({ start, end, text: line });
	}
	flush();
	return blocks;
}

/** Lines without a blank one between them: one paragraph that was wrapped, several, or a list. */
function blocksIn(lines: readonly Line[], gap: number): Block[] {
	const long = lines.some(({ text }) => text.length > WRAPPED);
	const listed = lines.some(({ text }) => BULLET.test(text));
	const blocks: Block[] = [];
	for (const { start, end, text } of lines) {
		const bullet = BULLET.exec(text)?.[0].length ?? 0;
		const indent = text.length - text.trimStart().length;
		const last = blocks.at(-1);
		if (last && !long && !(listed && bullet > 0)) last.end = end;
		else
			blocks.push({
				start: start + Math.max(bullet, indent),
				end,
				gap: last ? 0 : gap,
				kind: bullet > 0 && listed ? 'item' : indent >= 4 ? 'set-off' : 'text'
			});
	}
	return blocks;
}
