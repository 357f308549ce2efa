/** Moodle's embedded answers, `{1:MULTICHOICE:=Paris#Yes~Rome#No}`, as a sentence with gaps. */
import { lineOf, plainTextOf } from '#lib/formats/html/rich.ts';
import type { Gap, Option, QuizItem } from '#lib/formats/quiz/item.ts';

const ANSWER =
	/\{(\d*):(MULTICHOICE|MULTIRESPONSE|MC|MR|SHORTANSWER|SA|MW|NUMERICAL|NM)(?:_?[A-Z]{0,3}):((?:\\[^]|[^\\}]){1,5000})\}/g;

/** Undefined where there is no gap in it. */
export function embeddedItem(html: string): QuizItem | undefined {
	const runs: (string | Gap)[] = [];
	let end = 0;
	for (const found of html.matchAll(ANSWER)) {
		const [whole, , kind = '', answers = ''] = found;
		if (found.index > end) runs.push(plain(html.slice(end, found.index)));
		runs.push(gapOf(answers, kind.startsWith('N')));
		end = found.index + whole.length;
	}
	if (runs.length === 0) return undefined;
	if (end < html.length) runs.push(plain(html.slice(end)));
	return { kind: 'gaps', question: { text: '', changes: [] }, runs };
}

/** Blanks at its ends part it from a gap. */
function plain(html: string): string {
	const text = plainTextOf(html).text;
	const bare = html.replace(/<[^<>]*>|&nbsp;/g, ' ');
	return `${/^\s/.test(bare) ? ' ' : ''}${text}${/\s$/.test(bare) ? ' ' : ''}`;
}

function gapOf(answers: string, isNumber: boolean): Gap {
	const given = answers.split(/(?<!\\)~/).map((part) => {
		const [words = '', ...why] = part.split(/(?<!\\)#/);
		const [sign = '', weight] = /^\s*(?:=|%(-?\d+(?:\.\d+)?)%)/.exec(words) ?? [];
		const text = lineOf(words.slice(sign.length).replace(/\\(?=[~}#"/\\])/g, '')).text;
		return {
			// Of a number what may be off stands behind a colon.
			text: { text: isNumber ? text.split(':')[0]!.trim() : text, changes: [] },
			worth: sign === '' ? 0 : weight === undefined ? 1 : Number(weight) / 100,
			why: lineOf(why.join('#')).text
		} satisfies Option;
	});
	const right = given.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
	return {
		right: right.filter(({ worth }) => worth === right[0]!.worth).map(({ text }) => text.text),
		wrong: given.filter(({ worth, text }) => worth < (right[0]?.worth ?? 1) && text.text !== '*')
	};
}
