/** What a quotation loses when it is cut from its place, and who is named around it. */
import { describe, expect, test } from 'vitest';
import { cutWrongly, withinReach, wordsNear } from './quote-context.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { indexText } from './source-text.ts';

const SOURCE = indexText(
	`The envoy spoke first. She said the plan was not a success for the region. They have refused to take part actively in the talks, though the door stays open.

We want respect, the president said. Nothing else matters to us. The union grew by two members that year.

He rejected the claim that the port was shut for a week. We will leave the union unless they pay, he said.

Nobody believes that the border is safe. The border is safe, wrote the minister, and trade goes on.`
);
const fault = (quoted: string, near?: number) => {
	const said = cutWrongly(SOURCE, quoted, near);
	return said && inEnglish(said);
};

describe('a quotation is faulted', () => {
	test.each([
		['that begins after a denial', 'a success for the region', '“not”'],
		['that begins after a refusal', 'to take part actively in the talks', '“refused”'],
		[
			'whose ellipsis swallows a refusal',
			'They have … to take part actively in the talks',
			'“refused”'
		],
		['that begins after a rejected claim', 'the port was shut for a week', '“rejected”'],
		['that ends before its condition', 'We will leave the union', 'ends before “unless'],
		['whose ellipsis swallows a denial', 'the plan was … a success', '“not”'],
		['whose ellipsis joins two sentences', 'though the door … we want respect', 'by itself'],
		[
			'whose parts stand the other way round',
			'the door stays open … the envoy spoke',
			'another order'
		]
	])('%s', (_, quoted, says) => expect(fault(quoted)).toContain(says));

	test('and told what stood before it', () =>
		expect(fault('a success for the region')).toContain('the plan was not'));
});

describe('a quotation is not faulted', () => {
	test.each([
		['that has its condition in it', 'We will leave the union unless they pay'],
		['that has its denial in it', 'the plan was not a success'],
		['that begins a sentence after one with a denial', 'Nothing else matters to us'],
		['that is a whole sentence', 'The union grew by two members that year'],
		['that leaves out a few harmless words', 'The union grew … that year']
	])('%s', (_, quoted) => expect(fault(quoted)).toBeUndefined());

	test('whose words stand elsewhere after a denial, but are anchored where they do not', () => {
		const second = SOURCE.tokens.findLastIndex(({ joined }) => joined === 'border');
		expect(fault('border is safe', second)).toBeUndefined();
		expect(fault('border is safe', 0)).toContain('“nobody”');
	});
});

describe('the speaker', () => {
	test('is within reach by name or office', () => {
		expect(withinReach(SOURCE, 'We want respect', ['The President'])).toBe(true);
		expect(withinReach(SOURCE, 'the border is safe', ['Minister of Trade'])).toBe(true);
	});
	test('is not, where nobody of that name is near', () =>
		expect(withinReach(SOURCE, 'We want respect', ['Anna Petrova', 'Ambassador'])).toBe(false));
	test('is not, where the name stands an article away', () => {
		const far = indexText(
			`Petrova opened the talks. ${'The hall was full. '.repeat(60)} We want respect.`
		);
		expect(withinReach(far, 'We want respect', ['Anna Petrova'])).toBe(false);
	});
});

test('the words near an anchor are those of its paragraph', () => {
	const at = SOURCE.tokens.findIndex(({ joined }) => joined === 'union');
	expect(wordsNear(SOURCE, at, 6)).toContain('respect');
	expect(wordsNear(SOURCE, at, 6)).not.toContain('envoy');
});
