/**
 * Articles written for this project, marked with what is in them: `{q:Speaker|Reporter}…{/q}` a quotation,
 * `{x}…{/x}` words between marks that nobody said, `{s:closed|A|B}…{/s}` a list, `{n:12 km}…{/n}` an amount,
 * `{d:2022-03}…{/d}` a date. Half are for tuning the rules; the other half were written before the rules, and are
 * for measuring alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Part {
	start: number;
	end: number;
}

export interface Gold {
	name: string;
	lang: string;
	text: string;
	quotes: (Part & { speaker: string | null; reportedBy: string | null })[];
	notSpeech: Part[];
	sets: (Part & { closed: boolean; members: string[] })[];
	numbers: (Part & { value: number; unit: string })[];
	dates: (Part & { date: string })[];
}

const ROOT = 'tests/fixtures/articles';
const TAG = /\{(\/?)([qxsnd])(?::([^}]*))?\}/g;

/** The articles of one half. */
export function goldOf(half: 'tuning' | 'blind'): Gold[] {
	const folder = join(ROOT, half);
	return readdirSync(folder)
		.sort()
		.map((file) => unmarked(file, readFileSync(join(folder, file), 'utf8')));
}

/** The text without its marks, and what they say. */
export function unmarked(file: string, marked: string): Gold {
	const gold: Gold = {
		name: file.replace(/\.txt$/, ''),
		lang: file.slice(0, 2),
		text: '',
		quotes: [],
		notSpeech: [],
		sets: [],
		numbers: [],
		dates: []
	};
	const open: { kind: string; says: string; start: number }[] = [];
	let at = 0;
	for (const match of marked.matchAll(TAG)) {
		gold.text += marked.slice(at, match.index);
		at = match.index + match[0].length;
		const [, slash, kind = '', says = ''] = match;
		if (!slash) {
			open.push({ kind, says, start: gold.text.length });
			continue;
		}
		const opened = open.pop();
		if (opened?.kind !== kind)
			throw new Error(`${file}: {/${kind}} closes nothing at ${match.index}`);
		add(gold, opened);
	}
	if (open.length > 0)
		throw new Error(`${file}: {${open[0]!.kind}:${open[0]!.says}} is not closed`);
	gold.text += marked.slice(at);
	return gold;
}

function add(gold: Gold, { kind, says, start }: { kind: string; says: string; start: number }) {
	const part = { start, end: gold.text.length };
	const [first = '', ...rest] = says.split('|');
	if (kind === 'q')
		gold.quotes.push({
			...part,
			speaker: first === 'null' ? null : first,
			reportedBy: rest[0] ?? null
		});
	else if (kind === 'x') gold.notSpeech.push(part);
	else if (kind === 's') gold.sets.push({ ...part, closed: first === 'closed', members: rest });
	else if (kind === 'd') gold.dates.push({ ...part, date: says });
	else {
		const [value = '', ...unit] = says.split(' ');
		gold.numbers.push({ ...part, value: Number(value), unit: unit.join(' ') });
	}
}
