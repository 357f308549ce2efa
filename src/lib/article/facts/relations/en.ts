import type { Relations } from './language.ts';

/** English. */
export const en: Relations = {
	and: 'and',
	link: 'of|the|de|del|della|da|di|du|la|le|van|von|der|den|bin|ibn|al|and the',
	article: '(?:[Tt]he )?',
	goesOn: 'and|where|whose',
	when: String.raw` (?:on|in) (?:the )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}`,
	noName:
		'the (?:he|she|it|they)|he|she|it|they|we|i|this|that|these|those|his|her|its|their|who|there|here|both|(?:the )?(?:company|school|organisation|organization|group|party|city|town)|in|on|at|after|before|when|while|but|and|yet|then|today',
	forms: [
		[
			'{answer:name}{aside} (?:is|remains) the (?:national )?capital(?: city)? of {of:name}',
			'What is the capital of {of}?'
		],
		['The capital(?: city)? of {of:name}{aside} is {answer:name}', 'What is the capital of {of}?'],
		['{of:name}{aside} was born{when} in {answer:place}{when}', 'Where was {of} born?'],
		[
			'{of:name}{aside} was (?:founded|established){when} by {answer:people}{when}',
			'Who founded {of}?'
		],
		['{answer:people} founded {of:name}{when}', 'Who founded {of}?']
	]
};
