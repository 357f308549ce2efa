/**
 * What is asked for and cannot be had. Here only why is said; the words that people read belong to the
 * pages, which hand them over when the server starts.
 */
import { error } from '@sveltejs/kit';

/** Every reason, with the status it is told with. */
const STATUS = {
	'no-such-page': 404,
	'no-such-class': 404,
	'no-such-assignment': 404,
	'no-such-pupil': 404,
	'no-such-deck': 404,
	'no-such-test': 404,
	'code-not-good': 404,
	'not-signed-in': 401,
	'only-its-teacher': 403,
	'test-handed-in': 409,
	'test-not-open': 409,
	'test-closed': 409,
	'test-time-over': 409,
	'test-of-another': 404,
	'answers-to-another-test': 400,
	'decks-full': 409,
	'decks-too-often': 429,
	'guessed-too-often': 429,
	'guessing-is-busy': 503,
	'too-large': 413,
	'no-form': 400,
	'unkept-character': 400,
	unreadable: 400,
	unexpected: 400
} as const satisfies Record<string, number>;

export type Refusal = keyof typeof STATUS;

let wordsFor = (why: Refusal): string => why;

/** Says from where the words for people come. */
export function wordRefusals(words: (why: Refusal) => string): void {
	wordsFor = words;
}

/** Ends the request. */
export function refuse(why: Refusal): never {
	error(STATUS[why], { message: wordsFor(why), why });
}
