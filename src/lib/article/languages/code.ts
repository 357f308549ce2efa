import { tokensOf } from '#lib/article/read/tokens.ts';

/** Languages with words for the rules, by ISO 639-1. */
export type Code = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'tr' | 'ar';

/** A few small words of each language that are in every text of it. */
const HINTS: Readonly<Record<Exclude<Code, 'ru' | 'ar'>, string>> = {
	en: 'the and of to in was that for it with as his her on by at from this but are were has have had they who which said',
	de: 'der die das und ist nicht ein eine den dem des von zu mit auf für im sich auch es war hat als aus bei nach wird',
	fr: 'le la les des du de et un une est dans que qui pour sur avec il elle par au ce cette son sa pas ne plus se en sont',
	es: 'el la los las de del y en que un una es se por con para su al lo como más no fue ha son entre según',
	tr: 've bir bu için ile da de ise çok daha olarak olan gibi kadar sonra ancak her en diye yılında günü'
};
/** Where one language here has a script, letters tell enough. */
const SCRIPTS = [
	{ script: /\p{Script=Cyrillic}/gu, code: 'ru' },
	{ script: /\p{Script=Arabic}/gu, code: 'ar' }
] as const;
/** So much of a text tells its language. */
const SAMPLE = 20_000;

/** The language whose script, or most of whose small words, a text has; English where it has none. */
export function codeOf(text: string): Code {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	for (const { script, code } of SCRIPTS)
		if ((sample.match(script)?.length ?? 0) * 2 > letters) return code;
	const words = tokensOf(sample, 0, sample.length);
	let best: Code = 'en';
	let most = 0;
	for (const [code, list] of Object.entries(HINTS) as [Code, string][]) {
		const hints = new Set(list.split(' '));
		const count = words.filter(({ low }) => hints.has(low)).length;
		if (count > most) [best, most] = [code, count];
	}
	return best;
}
