/** What a typed text can be compared by: as it stands, the other way round, without a title. */
import { joined, keyOf, tongue, wordsIn } from '#lib/question/key.ts';
import { unframed } from './framing.ts';
import { inTwo } from './keyboard.ts';
import { withRomanNumbers } from './ruler-numbers.ts';

/** Who did it, as English speakers say before what somebody did. */
const WHO = /^(?:(?:it|they|he|she)(?:\s+(?:has|have|had))?|has|have|had)\s+/i;
/** What English speakers put before somebody's name that is no part of it. */
export const TITLE =
	/^(?:(?:former|then|deputy|vice|prime|foreign|defen[cs]e)[\s-]+)*(?:pope|emperor|empress|tsar|tsarina|czar|rev|reverend|admiral|marshal|colonel|captain|archbishop|president|minister|secretary|chancellor|premier|king|queen|general|senator|mr|mrs|ms|dr|prof|professor|h\.?\s?e|his excellency|her excellency)\.?\s+/iu;
/** Short forms of what states are called. */
const SHORT: Readonly<Record<string, string>> = {
	rep: 'republic',
	dem: 'democratic',
	fed: 'federal',
	st: 'saint',
	mt: 'mount',
	n: 'north',
	s: 'south',
	e: 'east',
	w: 'west'
};
/** Shares of a majority, as they are written in words. */
const SHARES: Readonly<Record<string, string>> = {
	'1/2': 'half',
	'1/3': 'one third',
	'2/3': 'two thirds',
	'3/4': 'three quarters',
	'3/5': 'three fifths'
};

/** The keys a text can be read by: as it stands, "Korea, South" the other way round, no titles. */
export function keysOf(text: string, lang: string, accents = false): string[] {
	const line = text.slice(0, 240).trim();
	const keyIn = (one: string) => keyOf(one, lang, accents);
	const keys = [keyIn(line)];
	const plain = unframed(line, lang);
	if (plain !== line) keys.push(keyIn(plain));
	const two = inTwo(plain);
	if (two !== undefined) keys.push(keyIn(two));
	const [last = '', first = '', ...more] = plain.split(',');
	if (first !== '' && more.length === 0) keys.push(keyIn(`${first} ${last}`));
	const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\W*$/u.exec(plain) ?? [];
	// "Korea (South)"; but 4(2) is not 2 (4).
	if (/\p{L}/u.test(inner) && /\p{L}/u.test(outer)) keys.push(keyIn(`${inner} ${outer}`));
	if (tongue(lang) === 'en') {
		const shares = plain
			.normalize('NFKC')
			.replaceAll('⁄', '/')
			.replace(/\d\/\d/g, (share) => SHARES[share] ?? share);
		if (shares !== plain) keys.push(keyIn(shares));
		if (WHO.test(plain)) keys.push(keyIn(plain.replace(WHO, '')));
		if (/^["“]?to \p{Ll}+["”]?$/u.test(plain)) keys.push(keyIn(plain.replace(/to /, '')));
		const words = wordsIn(plain, lang, accents);
		if (words.some((word) => Object.hasOwn(SHORT, word)))
			keys.push(joined(words.map((word) => SHORT[word] ?? word)));
	}
	const polite = withoutPoliteness(plain, lang);
	if (polite !== plain) keys.push(keyIn(polite));
	// "İstanbul'da": an ending stands apart from a name.
	const bare = plain.replace(/(?<=\p{L}{3})['’]\p{Ll}{1,4}$/u, '');
	if (tongue(lang) === 'tr' && bare !== plain) keys.push(keyIn(bare));
	const bareName = /^(?:ja|zh|ko)$/.test(tongue(lang)) ? plain.replace(BEHIND, '') : plain;
	if (bareName !== plain) keys.push(keyIn(bareName));
	// "בחיפה", "הכנרת": in, and the.
	const hebrew = tongue(lang) === 'he' ? plain.trim().replace(/^[בה](?=[א-ת]{3})/u, '') : plain;
	if (hebrew !== plain) keys.push(keyIn(hebrew));
	const labelled = withRomanNumbers(plain, lang, accents);
	if (labelled !== undefined) keys.push(labelled);
	const town = withoutTown(plain, lang);
	if (town !== undefined) keys.push(keyIn(town));
	return [...new Set(keys)].filter((key) => key !== '');
}

/** "北京市", "서울시": the sign for a town, which its name does without. */
const withoutTown = (text: string, lang: string): string | undefined =>
	/^(?:ja|zh|ko)$/.test(tongue(lang)) && TOWN.test(text) ? text.replace(TOWN, '$1') : undefined;

const TOWN = /^([^\s]{2,12}?)(?:특별시|광역시|特別市|[市都시])$/u;

/** "毛泽东主席", "세종대왕님": what somebody is, behind their name. */
const BEHIND =
	/(?<=[^\s]{2})\s?(?:主席|总统|總統|皇帝|天皇|先生|女士|教授|博士|国王|國王|首相|总理|總理|将军|將軍|さん|さま|氏|대통령|선생님?|장군|황제|님|씨)$/u;

/** "東京です", "서울입니다": that it is so. */
const withoutPoliteness = (text: string, lang: string): string =>
	/^(?:ja|ko)$/.test(tongue(lang))
		? text.replace(/(?<=[^\s]{2})(?:です|である|だ|입니다|이에요|예요|이다)[。.]?$/u, '')
		: text;
