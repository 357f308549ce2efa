/** Aiken: a question, its answers after letters, and the letter of the right one. */
import { plainTextOf } from '#lib/formats/html/rich.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { textOf } from '#lib/formats/text/text-of.ts';

/** Capital letters; small ones with a bracket behind them, which few sentences begin with. */
const OPTION = /^\s*(?:([A-Z])[.)]|([a-z])\))\s+(.*)$/;
const ANSWER = /^\s*ANSWER:\s*([A-Z])\s*$/i;

interface Open {
	line: number;
	question: string[];
	options: Map<string, string>;
}

export const readAiken: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	let open: Open | undefined;
	const drop = (one: Open | undefined) => {
		if (one) taken.refuse(PLACES.line(one.line), one.question.join(' '), REASONS.noAnswer);
	};
	legible(textOf(bytes))
		.split('\n')
		.forEach((line, i) => {
			if (line.trim() === '') return;
			const answer = ANSWER.exec(line);
			const option = OPTION.exec(line);
			if (answer) {
				if (open) take(taken, open, answer[1]!.toUpperCase());
				else taken.refuse(PLACES.line(i + 1), line, REASONS.noQuestion);
				open = undefined;
			} else if (option && open)
				open.options.set((option[1] ?? option[2]!).toUpperCase(), option[3]!.trim());
			else if (open && open.options.size === 0) open.question.push(line.trim());
			else {
				drop(open);
				open = { line: i + 1, question: [line.trim()], options: new Map() };
			}
		});
	drop(open);
	return taken.reading();
};

function take(taken: Taken, { line, question, options }: Open, right: string): void {
	const at = PLACES.line(line);
	if (options.size < 2 || !options.has(right))
		return taken.refuse(at, question.join(' '), REASONS.noAnswer);
	takeItem(taken, at, {
		kind: 'choice',
		several: false,
		question: words(question.join(' ')),
		options: [...options].map(([letter, text]) => ({
			text: words(text),
			worth: letter === right ? 1 : 0,
			why: ''
		}))
	});
}

function words(text: string) {
	const plain = plainTextOf(text);
	return { text: escaped(plain.text), changes: plain.changes };
}
