/**
 * Sentences that say one thing of another which has only one answer: the capital of a state, where somebody was born, who
 * founded something. Few forms, each of a whole sentence or of its main part, for what is read wrongly is learnt wrongly.
 */

export interface RelationFound {
	/** What is asked, in words of the article’s language, and the words that answer it, with their place. */
	asked: string;
	answer: string;
	start: number;
	end: number;
	/** Nothing else is said in the sentence. */
	alone: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]*[\p{L}\p{M}\p{N}]`;
const LINK = String.raw`(?:of|the|de|del|della|da|di|du|la|le|van|von|der|den|bin|ibn|al|and the)`;
const NAME = String.raw`(?:[Tt]he )?${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,5}`;
const PLACE = String.raw`${NAME}(?:, ${NAME})?`;
const PEOPLE = String.raw`${NAME}(?:(?:, ${NAME})* and ${NAME})?`;
const ASIDE = String.raw`(?: \([^()]{1,60}\)|, [^,.;]{1,60},)?`;
const WHEN = String.raw`(?: (?:on|in) (?:the )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4})`;

type Form = readonly [RegExp, (found: Readonly<Record<string, string>>) => string];
const form = (pattern: string, asked: Form[1]): Form => [
	new RegExp(String.raw`^${pattern}(?<rest>[.!]["”’]?$|[,;—–]| and | where | whose )`, 'u'),
	asked
];

/** By the language they are in. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
	en: [
		form(
			`(?<answer>${NAME})${ASIDE} (?:is|remains) the (?:national )?capital(?: city)? of (?<of>${NAME})`,
			({ of }) => `What is the capital of ${of}?`
		),
		form(
			`The capital(?: city)? of (?<of>${NAME})${ASIDE} is (?<answer>${NAME})`,
			({ of }) => `What is the capital of ${of}?`
		),
		form(
			`(?<of>${NAME})${ASIDE} was born${WHEN}? in (?<answer>${PLACE})${WHEN}?`,
			({ of }) => `Where was ${of} born?`
		),
		form(
			`(?<of>${NAME})${ASIDE} was (?:founded|established)${WHEN}? by (?<answer>${PEOPLE})${WHEN}?`,
			({ of }) => `Who founded ${of}?`
		),
		form(`(?<answer>${PEOPLE}) founded (?<of>${NAME})${WHEN}?`, ({ of }) => `Who founded ${of}?`)
	]
};

/** Names that only point back, and first words of sentences that are none. */
const NO_NAME =
	/^(?:the )?(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|who|there|here|both|company|school|organisation|organization|group|party|city|town|in|on|at|after|before|when|while|but|and|yet|then|today)$/i;

/** Longer sentences say more than one thing. */
const LONGEST = 300;

/** @param sentence at `start` in the article */
export function relationIn(
	sentence: string,
	start: number,
	lang: string
): RelationFound | undefined {
	if (sentence.length > LONGEST) return undefined;
	for (const [pattern, asked] of FORMS[lang] ?? []) {
		const { groups, index } = pattern.exec(sentence) ?? {};
		if (!groups || index === undefined) continue;
		const { of = '', answer = '', rest = '' } = groups;
		const first = of.split(' ')[0]!;
		if ([of, answer].some((name) => NO_NAME.test(name)) || NO_NAME.test(first)) continue;
		if (NO_NAME.test(answer.split(' ')[0]!)) continue;
		const at = sentence.startsWith(answer) ? 0 : sentence.lastIndexOf(answer);
		const called = of.startsWith('The ') ? `the ${of.slice(4)}` : of;
		const place = { start: start + at, end: start + at + answer.length };
		return { ...place, asked: asked({ of: called }), answer, alone: /^[.!]/.test(rest) };
	}
	return undefined;
}
