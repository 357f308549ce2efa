import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';

/**
 * On which side of a number words put an amount: `least` and `most` have the number itself among
 * them, `near` is below it, if only just, and `about` on either side.
 */
export type Bound = 'over' | 'least' | 'under' | 'most' | 'near' | 'about' | 'not';

type Words = readonly (readonly [RegExp, Bound])[];

/** By language, the longer first: "no more than" is not "more than". */
const WORDS: Readonly<Record<string, Words>> = {
	en: [
		[
			/\b(?:but|except|other than|wrong|isn'?t|wasn'?t|aren'?t|never|neither|nor|before|after|since|until|bce?|b\.c)\b/,
			'not'
		],
		[
			/\bno[tr]? (?:less|fewer) than\b|\bat least\b|\b(?:a )?minimum(?: of)?\b|\bor (?:more|over|above)\b|≥|>=/,
			'least'
		],
		[
			/\bno[tr]? (?:more|greater) than\b|\bat most\b|\bup to\b|\b(?:a )?maximum(?: of)?\b|\bor (?:less|fewer|under|below)\b|≤|<=/,
			'most'
		],
		[
			/>|\b(?:more|greater|higher) than\b|\b(?:over|above|exceeding|upwards? of|beyond)\b|\d\s?\+/,
			'over'
		],
		[/<|\b(?:less|fewer|lower) than\b|\b(?:under|below)\b/, 'under'],
		[/\b(?:almost|nearly|not quite|close to|just under)\b/, 'near'],
		[/\b(?:about|around|roughly|approximately|approx|some|circa|c|ca)\b|[~≈]/, 'about'],
		[/\bnot?\b(?! votes?\b)/, 'not']
	],
	de: [
		[/\b(?:nicht|kein|keine|ausser)\b(?! (?:mehr|weniger) als)/, 'not'],
		[/\b(?:mindestens|wenigstens|nicht weniger als|oder mehr)\b|≥/, 'least'],
		[/\b(?:hochstens|maximal|bis zu|nicht mehr als|oder weniger)\b|≤/, 'most'],
		[/>|\b(?:mehr als|uber)\b|\d\s?\+/, 'over'],
		[/<|\b(?:weniger als|unter)\b/, 'under'],
		[/\b(?:fast|beinahe|knapp)\b/, 'near'],
		[/\b(?:etwa|ungefahr|rund|circa|ca)\b|[~≈]/, 'about']
	],
	fr: [
		[/\b(?:pas|jamais|sauf)\b/, 'not'],
		[/\b(?:au moins|au minimum|ou plus)\b|≥/, 'least'],
		[/\b(?:au plus|jusqu'?a|ou moins)\b|≤/, 'most'],
		[/>|\bplus de\b|\d\s?\+/, 'over'],
		[/<|\bmoins de\b/, 'under'],
		[/\bpresque\b/, 'near'],
		[/\b(?:environ|vers|autour de)\b|[~≈]/, 'about']
	],
	es: [
		[/\b(?:no|nunca|excepto)\b/, 'not'],
		[/\b(?:al menos|por lo menos|como minimo|o mas)\b|≥/, 'least'],
		[/\b(?:como maximo|hasta|o menos)\b|≤/, 'most'],
		[/>|\bmas de\b|\d\s?\+/, 'over'],
		[/<|\bmenos de\b/, 'under'],
		[/\bcasi\b/, 'near'],
		[/\b(?:unos|unas|alrededor de|aproximadamente|cerca de)\b|[~≈]/, 'about']
	],
	ru: [
		[/(?:^|\s)(?:не менее|как минимум)(?=\s)|≥/, 'least'],
		[/(?:^|\s)(?:не более|максимум|до)(?=\s)|≤/, 'most'],
		[/>|(?:^|\s)(?:более|больше|свыше)(?=\s)|\d\s?\+/, 'over'],
		[/<|(?:^|\s)(?:менее|меньше)(?=\s)/, 'under'],
		[/(?:^|\s)почти(?=\s)/, 'near'],
		[/(?:^|\s)(?:около|примерно)(?=\s)|[~≈]/, 'about'],
		[/(?:^|\s)не(?=\s)/, 'not']
	],
	ar: [
		[/أكثر من|اكثر من/, 'over'],
		[/على الأقل|على الاقل/, 'least'],
		[/أقل من|اقل من/, 'under'],
		[/نحو|حوالي/, 'about'],
		[/ليس|لا /, 'not']
	]
};
const SIGNS: Words = [
	[/≥|>=/, 'least'],
	[/≤|<=/, 'most'],
	[/>|\d\s?\+/, 'over'],
	[/</, 'under']
];

/** The bound that a text sets, if any, in the languages whose words for it are known. */
export function boundIn(text: string, lang: string): Bound | undefined {
	const line = text.length > 240 ? '' : normalise(text);
	const language = tongue(lang);
	const words = (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? SIGNS;
	return words.find(([pattern]) => pattern.test(line) || pattern.test(text))?.[1];
}

const ASKS_FOR_LEAST =
	/\b(?:need|needed|needs|require[ds]?|enough|suffic\w+|at least|minimum|threshold|ha[ds] to|must|it takes?|it took)\b/i;

/** Whether an amount given with a bound can be meant for one with another: about 90 is more than 90. */
export function fitsBound(
	given: Bound | undefined,
	wanted: Bound | undefined,
	question = ''
): boolean {
	if (given === wanted && given !== 'not') return true;
	switch (given) {
		case undefined:
		case 'about':
			return true;
		case 'near':
			return wanted === 'about' || wanted === 'under' || wanted === 'most';
		case 'over':
			return wanted === 'least';
		case 'least':
			return wanted === 'over' || (wanted === undefined && ASKS_FOR_LEAST.test(question));
		case 'under':
			return wanted === 'most';
		case 'most':
			return wanted === 'under';
		case 'not':
			return false;
		default:
			return given satisfies never;
	}
}
