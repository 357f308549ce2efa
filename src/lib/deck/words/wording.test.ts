import { describe, expect, it } from 'vitest';
import { WORDED } from './all-wordings.ts';
import { wordingFor, type Wording } from './wording.ts';

const QUALIFIERS = ['about', 'more than', 'at least', 'less than'] as const;

/** Each sentence of a language, with what a deck would put in. */
function sentences(wording: Wording): [string, string, readonly string[]][] {
	const [group, label, speaker, about, text] = ['GROUP', 'LABEL', 'SPEAKER', 'ABOUT', 'TEXT'];
	return [
		...(['pickMember', 'notMember', 'pickMembers', 'oddMember', 'isMember', 'sort'] as const).map(
			(key): [string, string, string[]] => [key, wording[key](label), [label]]
		),
		...(['pickGrouped', 'pickAllGrouped', 'oddGrouped'] as const).map(
			(key): [string, string, string[]] => [key, wording[key](group, label), [group, label]]
		),
		...(
			[
				'whoSaidWhat',
				'whichTerms',
				'whichMeanings',
				'whatBelongs',
				'whenWasWhat',
				'whichOrder',
				'fillGap',
				'otherSide',
				'whichTerm',
				'amongOthers'
			] as const
		).map((key): [string, string, string[]] => [key, wording[key], []]),
		['whoSaid', wording.whoSaid(about), [about]],
		['completeWords', wording.completeWords(speaker, about), [speaker, about]],
		['saidOtherwise', wording.saidOtherwise(speaker, text), [speaker, text]],
		['whatMeans', wording.whatMeans(text), [text]],
		['whatMeansTerm', wording.whatMeansTerm(text), [text]],
		['position', wording.position(3, label), ['3', label]],
		['isPosition', wording.isPosition(3), ['3']],
		['quoted', wording.quoted(text), [text]],
		...QUALIFIERS.map((one): [string, string, string[]] => [
			one,
			wording.quantity(one, '200'),
			['200']
		])
	];
}

describe.each(WORDED.map((lang) => [lang, wordingFor(lang)] as const))(
	'a deck in %s',
	(lang, wording) => {
		it('has every sentence, with all that belongs in it, in words of its own', () => {
			const english = new Map(sentences(wordingFor('en')).map(([key, text]) => [key, text]));
			for (const [key, text, parts] of sentences(wording)) {
				for (const part of parts) expect(text, key).toContain(part);
				if (lang !== 'en' && key !== 'quoted') expect(text, key).not.toBe(english.get(key));
				expect(text, key).not.toMatch(/undefined|\s\s| [?!:;»](?!\p{L})/u);
			}
		});

		it('says a number that is exact as it is', () => {
			expect(wording.quantity('exactly', '200')).toBe('200');
		});

		it('has other quotation marks within its own', () => {
			const [open = '', close = ''] = wording
				.quoted('#')
				.split('#')
				.map((mark) => mark.trim());
			const inner = wording.quoted(`a ${open}b${close} c`);
			expect(inner.split(open)).toHaveLength(2);
			expect(inner.split(close)).toHaveLength(2);
		});
	}
);

it('is English for a language that nobody has worded yet, and follows no region', () => {
	expect(wordingFor('sw')).toBe(wordingFor('en'));
	expect(wordingFor('de-AT')).toBe(wordingFor('de'));
});
