/** A pupil's paper as a teacher reads it: what was asked, answered and right, in words. */
import type { GradedQuestion, ChangedMark } from '#lib/class/tests/grade-test.ts';
import { keyInWords } from '#lib/class/tests/key-in-words.ts';
import type { MarkedQuestion } from '#lib/exam/test/mark.ts';
import { takes, type Question } from '#lib/question/question.ts';
import { statesNamed } from '#lib/question/states-named.ts';
import { study } from '#lib/ui/messages/current.ts';
import { namesOf } from '#lib/ui/answers/map-names.ts';
import { optionsOf } from '#lib/ui/answers/options.ts';
import { tickedIn } from '#lib/ui/test/answer.ts';

/** One thing that was asked, and what came back; a question of several rows has several. */
export interface AnsweredPart {
	/** What of the question it is; undefined where it asks one thing. */
	about: string | undefined;
	/** Undefined where nothing was answered. */
	gave: string | undefined;
	right: string;
}

export interface PaperItem {
	/** Its place in the paper, from 0. */
	item: number;
	lang: string;
	dir: 'ltr' | 'rtl';
	prompt: string;
	/** What the question is about: words to go by, the text with its gap, or a claim. */
	given: string | undefined;
	claim: string | undefined;
	/** What could be ticked; none in other forms. */
	options: { text: string; ticked: boolean }[];
	parts: AnsweredPart[];
	/** Why what was answered is wrong, where the deck says so. */
	why: string | undefined;
	/** 0..1. */
	points: number;
	leftOut: boolean;
	/** An answer of it counts only because the teacher said so. */
	accepted: boolean;
	change: (Omit<ChangedMark, 'by'> & { by: string | undefined }) | undefined;
}

const REGION = /^(?:[A-Z]{2}|\d{3})$/i;

/** @param names of teachers, by account */
export const paperItems = (
	items: readonly GradedQuestion[],
	names: ReadonlyMap<string, string>
): PaperItem[] =>
	items.map(({ marked, points, leftOut, accepted, change }, item): PaperItem => {
		const { question, marking, answer } = marked;
		const ticked = tickedIn(answer);
		return {
			item,
			lang: question.lang,
			dir: question.dir,
			prompt: question.prompt,
			given: givenWith(question),
			claim: question.form === 'true-false' ? question.claim.text : undefined,
			options: (optionsOf(question) ?? []).map(({ text }, i) => ({
				text,
				ticked: ticked.includes(i)
			})),
			parts: partsOf(marked),
			why: points < 1 ? marking.why : undefined,
			points,
			leftOut,
			accepted: accepted.length > 0,
			change: change && {
				...change,
				by: change.by === undefined ? undefined : names.get(change.by)
			}
		};
	});

/** What stands beside the prompt; of a text with a gap, the text. */
export function givenWith(question: Question): string | undefined {
	if (question.form === 'cloze')
		return question.parts.map((part) => ('text' in part ? part.text : '____')).join('');
	const { given } = question;
	return given && (given.quote ? study.quote(given.text) : given.text);
}

function partsOf({ question, answer }: MarkedQuestion): AnsweredPart[] {
	if (!('rows' in question)) {
		const right = takes(question, 'truth')
			? study.truth[question.key ? 'true' : 'false']
			: keyInWords(question);
		return [{ about: undefined, gave: gaveIn(question, answer), right }];
	}
	const placed = answer && takes(answer, 'places') ? answer.placed : [];
	return question.key.map((key, row): AnsweredPart => {
		const put = placed[row] ?? null;
		return {
			about: question.rows[row]?.text || `${row + 1}.`,
			gave: put === null ? undefined : question.answers[put]?.text,
			right: question.answers[key]?.text ?? ''
		};
	});
}

/** What was answered where one thing was asked, in words. */
function gaveIn(question: Question, answer: MarkedQuestion['answer']): string | undefined {
	if (!answer) return undefined;
	if (takes(answer, 'text')) return answer.text.trim() || undefined;
	if (takes(answer, 'entries'))
		return answer.entries.filter((entry) => entry.trim() !== '').join(', ') || undefined;
	if (takes(answer, 'states') && takes(question, 'states')) {
		// A device may send anything for the code of a state.
		const isos = answer.tapped.filter((iso) => REGION.test(iso));
		const named = namesOf({ named: statesNamed(question), lang: question.lang }, isos);
		return named.map(({ name }) => name).join(', ') || undefined;
	}
	const options = optionsOf(question) ?? [];
	const ticked = tickedIn(answer).flatMap((i) => options[i]?.text ?? []);
	return ticked.join(', ') || undefined;
}
