/** What stands between a GIFT question's braces. */
import type { Saying } from '#lib/deck/saying.ts';
import type { Text } from '#lib/formats/html/rich.ts';
import type { Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { shown } from './escapes.ts';
import { numberOf } from './numbers.ts';

type Write = (part: string) => Text;
type Say = (part: string) => string;
type Answers = QuizItem extends infer I
	? I extends QuizItem
		? Omit<I, 'question'>
		: never
	: never;

/**
 * What kind of question it is, and its answers; by the same signs in the same order as Moodle.
 *
 * @param source with escaped signs hidden
 */
export function answersOf(source: string, write: Write, say: Say): Answers | { refused: Saying } {
	const [answers = '', general] = source.split('####');
	const text = answers.trim();
	const note = general === undefined || general.trim() === '' ? {} : { note: write(general) };
	if (text === '') return { refused: REASONS.essay };
	if (text.startsWith('#')) {
		const number = numberOf(text.slice(1));
		return number ? { ...number, ...note } : { refused: REASONS.unreadable };
	}
	if (text.includes('~')) return { ...choice(text, write, say), ...note };
	if (/=[^]*->/.test(text)) return { ...match(text, write), ...note };
	const truth = /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^]*))?$/i.exec(text);
	if (truth) {
		const [, word = '', wrong = ''] = truth;
		return { kind: 'truth', holds: /^t/i.test(word), why: say(wrong), ...note };
	}
	return { kind: 'short', options: optionsOf(text, /(?==)/, typed, say), ...note };
}

/** What is typed is no HTML. */
const typed: Write = (part) => ({ text: escaped(shown(part.trim())), changes: [] });

function choice(text: string, write: Write, say: Say): Answers {
	return {
		kind: 'choice',
		options: optionsOf(text, /(?=[~=])/, write, say),
		several: !text.includes('=')
	};
}

function optionsOf(text: string, between: RegExp, write: Write, say: Say): Option[] {
	return text
		.split(between)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const sign = /^[~=]/.exec(part)?.[0];
			const [words = '', ...why] = (sign ? part.slice(1) : part).split('#');
			const [weighed = '', weight] = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(words) ?? [];
			return {
				text: write(words.slice(weighed.length)),
				worth: weight === undefined ? (sign === '~' ? 0 : 1) : Number(weight) / 100,
				why: why.length === 0 ? '' : say(why.join('#').trim())
			};
		});
}

function match(text: string, write: Write): Answers {
	const pairs = text
		.split(/(?==)/)
		.map((part) => part.replace(/^=/, '').trim())
		.filter((part) => part !== '')
		.map((part): [Text, Text] => {
			const at = part.indexOf('->');
			return at < 0
				? [write(part), { text: '', changes: [] }]
				: [write(part.slice(0, at)), write(withoutFeedback(part.slice(at + 2)))];
		});
	const spare = pairs.filter(([left]) => left.text === '').length;
	return { kind: 'match', pairs, spare };
}

const withoutFeedback = (part: string) => shown(part.split('#')[0] ?? '');
