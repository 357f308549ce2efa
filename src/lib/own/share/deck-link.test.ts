import { deflateSync, strToU8 } from 'fflate';
import { assert, property, jsonValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from './base64url.ts';
import { deckInLink, linkPart, LONGEST_PART } from './deck-link.ts';

/** Any will do. */
const deck = {
	format: 1,
	title: 'Maße — قائمة',
	facts: [{ front: 'la maison', back: 'the house' }]
};

const packed = (text: string) => `#deck=1.${toBase64url(deflateSync(strToU8(text)))}`;

describe('an address that no deck comes out of', () => {
	it.each([
		['nothing', '', 'none'],
		['a place on the page', '#sources', 'none'],
		['another release’s packing', '#deck=2.AAAA', 'newer'],
		['no packing at all', '#deck=AAAA', 'broken'],
		['letters that are not in use', '#deck=1.a+/=', 'broken'],
		['one letter too many', '#deck=1.AAAAA', 'broken'],
		['what is not packed', '#deck=1.AAAAAAAA', 'broken'],
		['what is no JSON', packed('format: 1'), 'broken'],
		['more than an address holds', `#deck=1.${'A'.repeat(LONGEST_PART)}`, 'broken']
	])('says so: %s', (_, hash, no) => {
		expect(deckInLink(hash)).toEqual({ no });
	});

	it('is one that was cut off', () => {
		const whole = `#${linkPart(deck)}`;
		for (const length of [whole.length - 1, whole.length - 40, 60, 9])
			expect(deckInLink(whole.slice(0, length))).toEqual({ no: 'broken' });
	});

	it('is one that would unpack to more than any deck', () => {
		const bomb = packed(`"${'a'.repeat(5_000_000)}"`);
		expect(bomb.length).toBeLessThan(LONGEST_PART);
		expect(deckInLink(bomb)).toEqual({ no: 'broken' });
	});
});

describe('a deck in an address', () => {
	it('comes out as it went in, whatever letters are in it', () => {
		assert(
			property(jsonValue(), (json) => {
				const part = linkPart(json);
				if (part === undefined) return;
				expect(part).toMatch(/^deck=1\.[\w-]*$/);
				expect(deckInLink(`#${part}`)).toEqual({ json: JSON.parse(JSON.stringify(json)) });
			})
		);
	});

	it('is refused where it is longer than messengers pass on', () => {
		// Nothing in it repeats.
		const noise = Array.from({ length: 3000 }, (_, i) => ((i + 1) * 2654435761) % 2 ** 32);
		expect(linkPart(noise)).toBeUndefined();
	});
});
