import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confusableFacts } from '#lib/deck/words/confusable.ts';
import { footnoteOf } from './footnotes.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { withTextFragment } from './text-fragment.ts';

const parsed = parseDeck(readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8'), 'x.yaml');
if (!parsed.ok) throw new Error('not parsed');
const { deck } = parsed;

describe('footnoteOf', () => {
	it('resolves who said it, when, and where it stands', () => {
		expect(footnoteOf(deck, 'rocky-planets')).toEqual({
			statement: 'Rocky planets: Mercury, Venus, Earth and Mars.',
			saidBy: [{ name: 'Ada Writer', office: 'science reporter' }],
			asOf: '2020',
			sources: [
				{
					title: 'A year in orbit',
					authors: ['Ada Writer'],
					publisher: 'The Daily Test',
					published: '2020-05',
					url: 'https://example.org/orbit#:~:text=four%20rocky%20planets%20circle%20the%20Sun',
					excerpt: 'four rocky planets circle the Sun'
				}
			],
			note: 'The four innermost.',
			changes: []
		});
	});

	it('gives a speaker the office of the day, and leads to the words', () => {
		const footnote = footnoteOf(deck, 'engineer-said');
		expect(footnote.speaker).toEqual({
			name: 'Bo Engineer',
			office: 'chief engineer of the mission'
		});
		expect(footnote.sources[0]?.url).toContain('text=we%20counted%20every%20bolt%20twice');
		expect(footnoteOf(deck, 'pilot-said').speaker).toEqual({ name: 'Cy Pilot', office: 'pilot' });
	});

	it('shows both sides of what is disputed', () => {
		expect(footnoteOf(deck, 'orbits').disputed).toMatchObject({
			claim: 'It circled the Earth 6,000 times.',
			claimedBy: 'Ada Writer',
			record: 'The register counts about 5,400 orbits.',
			sources: [{ title: 'Register of launches', at: 'Table 2' }]
		});
	});

	it('keeps what the answer was', () => {
		expect(footnoteOf(deck, 'launch').changes).toEqual([
			{ on: '2020-01', was: '5 March 2019', because: 'The register was corrected.' }
		]);
	});

	it.each([
		['visited', 'Bodies that have been landed on: Moon and Mars (among others).'],
		[
			'sizes',
			'The planets by size. Smaller than Earth: Mercury and Mars. Giant: Jupiter and Saturn.'
		],
		['engineer-said', 'Bo Engineer: “we counted every bolt twice”'],
		['orbits', 'How many times did the station circle the Earth? About 5,400 orbits.'],
		['launch', 'The station was launched: 4 March 2019.'],
		['stages', 'Stages of the mission: 1. ascent, 2. orbit, 3. descent.'],
		['commander', 'What was the job of Bo Engineer? Checking the bolts.'],
		['perigee', 'Perigee: The point of an orbit that is nearest to the Earth.'],
		['why-down', 'Why did the station come down early? Its batteries were failing.'],
		['first-words', 'The station passed Venus in 2019 on its way.']
	])('states %s in one sentence', (id, statement) =>
		expect(footnoteOf(deck, id).statement).toBe(statement)
	);

	it('shows one source once, however many anchors point into it', () => {
		const twice = structuredClone(deck);
		twice.facts[0]?.anchors.push(
			{ source: 'register', at: 'Table 1' },
			{ source: 'register', at: 'Table 1' }
		);
		expect(footnoteOf(twice, 'rocky-planets').sources).toHaveLength(2);
	});
});

describe('withTextFragment', () => {
	it('encodes what would end the fragment', () => {
		expect(withTextFragment('https://a.org/', 'well-known, & so on')).toBe(
			'https://a.org/#:~:text=well%2Dknown%2C%20%26%20so%20on'
		);
	});
	it('spans what an excerpt leaves out or adds', () => {
		expect(withTextFragment('https://a.org/', 'they have [now] a world … they wanted')).toBe(
			'https://a.org/#:~:text=they%20have,they%20wanted'
		);
	});
	it('keeps a fragment that is there, and adds nothing for nothing', () => {
		expect(withTextFragment('https://a.org/#b', 'word')).toBe('https://a.org/#b:~:text=word');
		expect(withTextFragment('https://a.org/', '…')).toBe('https://a.org/');
	});
});

describe('confusableFacts', () => {
	it('goes both ways, from either side', () => {
		const confusable = confusableFacts(deck);
		expect(confusable.get('launch')).toEqual(['landing']);
		expect(confusable.get('landing')).toEqual(['launch']);
		expect(confusable.get('commander')).toEqual(['flier']);
		expect(confusable.get('why-down')).toBeUndefined();
	});

	it('finds sets that are hard to tell apart', () => {
		const [set] = deck.facts;
		if (set?.kind !== 'set') throw new Error('no set');
		const almost = { ...set, id: 'almost', members: set.members.slice(1) };
		const facts = [...deck.facts, almost];
		expect(confusableFacts({ ...deck, facts }).get('almost')).toEqual(['rocky-planets']);
	});
});
