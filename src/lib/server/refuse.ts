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
	'publishing-off': 403,
	'published-full': 409,
	'published-too-often': 429,
	'not-published': 404,
	'no-such-medium': 404,
	'medium-not-itself': 422,
	'media-full': 507,
	'media-today': 507,
	'reports-full': 409,
	'reports-too-often': 429,
	'guessed-too-often': 429,
	'guessing-is-busy': 503,
	'too-large': 413,
	'no-form': 400,
	'unkept-character': 400,
	unreadable: 400,
	unexpected: 400,
	'no-such-fact': 404,
	'nothing-to-assign': 404,
	'invitation-not-good': 404,
	'class-without-code': 404,
	'deleted-on-its-page': 403,
	'link-not-good': 404,
	'links-too-often': 429,
	'nothing-to-take-over': 422,
	'begun-too-often': 429,
	'asked-just-now': 429,
	'too-fast': 429,
	'signed-in-as-another': 401,
	'changed-elsewhere': 409,
	'not-from-here': 403,
	'no-such-address': 400,
	'too-many-at-once': 503,
	'too-much-at-once': 503,
	'sign-in-to-send': 413,
	'cut-off': 400,
	'no-such-question': 404,
	'test-tried-too-often': 429,
	'test-needs-update': 409
} as const satisfies Record<string, number>;

export type Refusal = keyof typeof STATUS;

let wordsFor = (why: Refusal): string => why;

/** Says from where the words for people come. */
export function wordRefusals(words: (why: Refusal) => string): void {
	wordsFor = words;
}

/** The words for people, in the language of whoever asks. */
export const refusalText = (why: Refusal): string => wordsFor(why);

/**
 * A reply of nothing but these words, for whoever is turned away before any page is asked.
 *
 * @param status another than the reason has by itself
 */
export const refusalReply = (
	why: Refusal,
	headers: Readonly<Record<string, string>> = {},
	status: number = STATUS[why]
): Response =>
	new Response(wordsFor(why), {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }
	});

/** Ends the request. */
export function refuse(why: Refusal): never {
	error(STATUS[why], { message: wordsFor(why), why });
}
