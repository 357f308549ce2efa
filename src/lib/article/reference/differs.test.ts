import { describe, expect, test } from 'vitest';
import { differsFrom, type Listed } from './differs.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { nameOf, stateOf } from './states.ts';

const SIX = ['Armenia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'];
const list = (members: string[], rest: Partial<Listed>): Listed => ({
	members,
	whole: false,
	before: '',
	after: '',
	...rest
});

describe('the record', () => {
	test('disagrees where somebody is no member, on that day', () => {
		const belong = list(SIX, { after: ' — which belong to the Eurasian Economic Union.' });
		expect(differsFrom(belong, '2022-10-18')).toMatchObject({
			of: 'Eurasian Economic Union',
			extra: ['Tajikistan'],
			missing: [],
			correct: ['Armenia', 'Kazakhstan', 'Kyrgyzstan']
		});
		const both = list(SIX, { after: ' are members of the CSTO and the EAEU.' });
		expect(differsFrom(both, '2022-10-18')).toMatchObject({ of: 'Eurasian Economic Union' });
		// A list of something else is not put right by who belongs to what.
		const abstained = { ...belong, before: 'the abstentions included ' };
		expect(differsFrom(abstained, '2022-10-18')).toBeUndefined();
		const british = list(['France', 'the UK'], { before: 'EU members such as ' });
		expect(differsFrom(british, '2019-05-01')).toBeUndefined();
		expect(differsFrom(british, '2021-05-01')).toMatchObject({ extra: ['the UK'] });
	});

	test('disagrees where a whole list lacks somebody', () => {
		const whole = list(['Canada', 'France', 'Germany', 'Italy', 'Japan', 'the United States'], {
			whole: true,
			before: 'The G7 consists of '
		});
		expect(differsFrom(whole, '2022-10-18')).toMatchObject({
			extra: [],
			missing: ['United Kingdom']
		});
		expect(differsFrom({ ...whole, whole: false }, '2022-10-18')).toBeUndefined();
	});

	test('says nothing of what it does not know', () => {
		const brics = (members: string[]) => list(members, { before: 'the members of BRICS, ' });
		expect(differsFrom(brics(['Brazil', 'Saudi Arabia']), '2024-05-01')).toBeUndefined();
		expect(differsFrom(brics(['Brazil', 'Ruritania']), '2024-05-01')).toBeUndefined();
		expect(differsFrom(brics(['Brazil', 'France']), '2031-05-01')).toBeUndefined();
		expect(differsFrom(brics(['Brazil', 'France']), '2024-05-01')).toMatchObject({
			extra: ['France']
		});
		const near = list(['India', 'China'], { before: 'The EU has warned ' });
		expect(differsFrom(near, '2024-05-01')).toBeUndefined();
		const talks = list(['India', 'China'], { after: ' and the members of NATO met.' });
		expect(differsFrom(talks, '2024-05-01')).toBeUndefined();
	});

	test('names states by codes that there are, in terms that follow each other', () => {
		for (const { name, terms } of MEMBERSHIPS) {
			for (const [i, { from, to, members, unclear = '' }] of terms.entries()) {
				expect([name, from < to, i === 0 || terms[i - 1]!.to < from]).toEqual([name, true, true]);
				const codes = `${members} ${unclear}`.trim().split(' ');
				expect(new Set(codes).size).toBe(codes.length);
				for (const code of codes) expect(stateOf(nameOf(code))).toBe(code);
			}
		}
		const eu = MEMBERSHIPS[0]!.terms.map(({ members }) => members.split(' ').length);
		const nato = MEMBERSHIPS[1]!.terms.map(({ members }) => members.split(' ').length);
		expect([eu, nato]).toEqual([
			[28, 27],
			[28, 29, 30, 31, 32]
		]);
	});
});
