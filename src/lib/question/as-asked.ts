import type { AskedQuestion } from './asked-question.ts';
import { expectedOf } from './expected.ts';
import type { ClozeQuestion, Label, MapQuestion, Option, Question } from './question.ts';
import { statesNamed } from './states-named.ts';

/**
 * A question without its key. Throws for a form that shows its answer to be marked by the learner: in no
 * test is anything asked so.
 */
export function askedQuestion(question: Question): AskedQuestion {
	const { prompt, given, lang, dir } = question;
	const head = { prompt, ...(given && { given: shownGiven(given) }), lang, dir };
	switch (question.form) {
		case 'reveal':
			throw new Error('A question that is answered by being shown its answer is asked in no test.');
		case 'choice':
		case 'odd-one-out':
		case 'multi-select':
			return { ...head, form: question.form, options: question.options.map(shown) };
		case 'true-false':
			return { ...head, form: 'true-false', claim: shown(question.claim) };
		case 'match':
		case 'group':
		case 'order':
			return {
				...head,
				form: question.form,
				rows: question.rows.map(shown),
				answers: question.answers.map(shown),
				places: question.key.length
			};
		case 'typed':
		case 'number':
			return { ...head, form: question.form, expects: expectedOf(question.answer) };
		case 'cloze':
			return {
				...head,
				form: 'cloze',
				parts: question.parts.map(shownPart),
				expects: expectedOf(question.answer)
			};
		case 'point':
			return {
				...head,
				form: 'point',
				picture: question.picture,
				options: question.options.map((one) => ({ ...shown(one), at: one.at }))
			};
		case 'list':
			return { ...head, form: 'list', count: question.items.length };
		case 'map':
			return {
				...head,
				form: 'map',
				map: question.map,
				count: question.wanted.length,
				named: untelling(question)
			};
		default:
			return question satisfies never;
	}
}

const shown = ({ text, lang, quote }: Pick<Option, 'text' | 'lang'> & Pick<Label, 'quote'>) => ({
	text,
	...(lang !== undefined && { lang }),
	...(quote !== undefined && { quote })
});

const shownGiven = ({ text, quote, lang }: NonNullable<Question['given']>) => ({
	text,
	quote,
	...(lang !== undefined && { lang })
});

const shownPart = (part: ClozeQuestion['parts'][number]) =>
	'text' in part
		? { text: part.text }
		: { blank: true as const, ...(part.hint !== undefined && { hint: part.hint }) };

/**
 * The deck's names of states, where the wanted ones are no more than one in three among them, as in a
 * question with options; else none, and the map calls them as the language does.
 */
function untelling(question: MapQuestion) {
	const named = statesNamed(question);
	return named.length >= 3 * question.wanted.length ? named : [];
}
