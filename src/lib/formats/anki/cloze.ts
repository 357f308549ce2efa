/** Anki's gaps: `{{c1::text::hint}}`, within each other and with several numbers (`{{c1,3::…}}`). */

export interface ClozePiece {
	numbers: readonly number[];
	inside: readonly (string | ClozePiece)[];
	hint: string;
}
export type ClozeRun = string | ClozePiece;

const DEEPEST = 10;
const BEGINS = /\{\{c(\d{1,3}(?:,\d{1,3})*)::/y;

interface Open {
	numbers: number[];
	inside: ClozeRun[];
}

/** What a text is made of; a gap that does not end is text. */
export function clozeRuns(source: string): ClozeRun[] {
	const top: Open = { numbers: [], inside: [] };
	const open: Open[] = [top];
	let text = '';
	const flush = () => {
		if (text !== '') open.at(-1)!.inside.push(text);
		text = '';
	};
	for (let at = 0; at < source.length;) {
		BEGINS.lastIndex = at;
		const begins = source[at] === '{' && open.length <= DEEPEST ? BEGINS.exec(source) : undefined;
		if (begins) {
			flush();
			open.push({ numbers: begins[1]!.split(',').map(Number), inside: [] });
			at = BEGINS.lastIndex;
		} else if (open.length > 1 && source.startsWith('}}', at)) {
			flush();
			const { numbers, inside } = open.pop()!;
			open.at(-1)!.inside.push({ numbers, ...withoutHint(inside) });
			at += 2;
		} else {
			text += source[at];
			at += 1;
		}
	}
	flush();
	while (open.length > 1) {
		const { numbers, inside } = open.pop()!;
		open.at(-1)!.inside.push(`{{c${numbers.join(',')}::`, ...inside);
	}
	return top.inside;
}

/** The last text of a gap may have a hint behind two colons. */
function withoutHint(inside: readonly ClozeRun[]): Pick<ClozePiece, 'inside' | 'hint'> {
	const last = inside.at(-1);
	const at = typeof last === 'string' ? last.indexOf('::') : -1;
	if (typeof last !== 'string' || at < 0) return { inside, hint: '' };
	return { inside: [...inside.slice(0, -1), last.slice(0, at)], hint: last.slice(at + 2) };
}

/** The text of a card of that number: its gaps open, all others filled; or all filled. */
export function clozeText(runs: readonly ClozeRun[], number: number, isOpen: boolean): string {
	return runs
		.map((run) => {
			if (typeof run === 'string') return run;
			if (isOpen && run.numbers.includes(number)) return `[${run.hint === '' ? '…' : run.hint}]`;
			return clozeText(run.inside, number, isOpen);
		})
		.join('');
}

/** What stands in the gaps of that number. */
export const clozeAnswers = (runs: readonly ClozeRun[], number: number): string[] =>
	runs.flatMap((run) => {
		if (typeof run === 'string') return [];
		return run.numbers.includes(number)
			? [clozeText(run.inside, number, false)]
			: clozeAnswers(run.inside, number);
	});
