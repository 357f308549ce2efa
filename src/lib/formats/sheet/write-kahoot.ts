/** A deck as Kahoot's template: each card that has wrong answers, as far as both are as short as Kahoot's screens. */
import { say } from '#lib/deck/saying.ts';
import { plainFor } from '#lib/formats/html/write.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { shortName } from '#lib/formats/text/hash.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { workbookOf, type Cell } from './write.ts';

const QUESTION = 120;
const ANSWER = 75;
const MOST_WRONG = 3;
/** The row in which Kahoot looks for what the columns are: questions stand beneath. */
const HEADING = 8;
/** Seconds that Kahoot knows, by how much there is to read. */
const TIMES: readonly (readonly [letters: number, seconds: number])[] = [
	[80, 20],
	[200, 30],
	[Infinity, 60]
];

const WHY = {
	question: say`its question is longer than Kahoot shows (120 characters)`,
	answer: say`its answer is longer than Kahoot shows (75 characters)`,
	none: say`has no wrong answers that Kahoot could show`
} as const;

export const writeKahoot: Writer = (deck) => {
	const tally = new Tally();
	const rows = new Map<number, readonly Cell[]>([
		[2, ['', 'Quiz template']],
		[
			HEADING,
			[
				'',
				`Question - max ${QUESTION} characters`,
				`Answer 1 - max ${ANSWER} characters`,
				...[2, 3, 4].map((n) => `Answer ${n} - max ${ANSWER} characters`),
				'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
				'Correct answer(s) - choose at least one'
			]
		]
	]);
	askedCards(deck).forEach((asked, i) => {
		const cells = cellsOf(asked, tally, i + 1);
		if (cells) rows.set(HEADING + rows.size - 1, [rows.size - 1, ...cells]);
	});
	return tally.written(workbookOf('Sheet1', rows));
};

const words = (text: string) => oneLine(plainFor(text));
/** As spreadsheets count them. */
const fits = (text: string) => text !== '' && text.length <= ANSWER;

/** Undefined of what Kahoot could not show; it is named. */
function cellsOf(asked: AskedCard, tally: Tally, number: number): Cell[] | undefined {
	const [question, right] = [words(asked.question), words(asked.answer)];
	const wrong = asked.wrong.map(({ text }) => words(text));
	const others = wrong.filter((text) => fits(text) && text !== right).slice(0, MOST_WRONG);
	const why =
		question.length > QUESTION
			? WHY.question
			: !fits(right)
				? WHY.answer
				: others.length === 0
					? WHY.none
					: undefined;
	if (why) return void tally.refuse({ at: PLACES.question(number), text: question, why });
	const { lost, accept, tags } = asked;
	tally.card([
		...lost,
		...(others.length < wrong.length ? [REASONS.furtherWrong] : []),
		...(accept.length > 0 ? [REASONS.otherAnswers] : []),
		...(tags.length > 0 ? [REASONS.tags] : [])
	]);
	const at = placeOf(asked.card.id, others.length + 1);
	const answers = [...others.slice(0, at), right, ...others.slice(at)];
	const letters = question.length + answers.join('').length;
	const seconds = TIMES.find(([most]) => letters <= most)![1];
	return [question, ...Array.from({ length: 4 }, (_, i) => answers[i] ?? ''), seconds, at + 1];
}

/** Where the right answer stands: the same whenever the deck is written, and elsewhere for each card. */
const placeOf = (id: string, places: number) =>
	Number.parseInt(shortName(id).slice(-4), 36) % places;
