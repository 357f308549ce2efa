import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from './run.ts';
import { schemaText } from './schema.ts';

const FIXTURES = join(process.cwd(), 'tests/fixtures/decks');
const ARTICLE = `A year in orbit

In May the four rocky planets circle the Sun as they always did. “We counted every bolt twice,” said the chief engineer, who had not slept.
`;

let root = '';
let out: string[] = [];
let err: string[] = [];

const footnote = (...args: string[]) =>
	run(args, root, { out: (line) => out.push(line), err: (line) => err.push(line) });
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const fixture = (name: string) => readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'footnote-decks-'));
	mkdirSync(join(root, 'decks'));
	[out, err] = [[], []];
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run decks', () => {
	it('ticks every deck of the project', () => {
		cpSync(join(FIXTURES, 'every-kind.yaml'), join(root, 'decks/every-kind.yaml'));
		cpSync(join(FIXTURES, 'arabic.yaml'), join(root, 'decks/arabic.yaml'));
		expect(footnote()).toBe(0);
		expect(out).toEqual([
			'✓ decks/arabic.yaml: 3 facts, 6 cards',
			'  0 facts can be checked by the words of the source, 3 at an exact place, 0 only at an address.',
			'✓ decks/every-kind.yaml: 25 facts, 53 cards',
			'  9 facts can be checked by the words of the source, 16 at an exact place, 0 only at an address.'
		]);
		expect(err).toEqual([]);
	});

	it('prints every problem of every file and exits with 1', () => {
		write('decks/a.yaml', fixture('every-kind').replace('speaker: pilot', 'speaker: pilott'));
		write('decks/b.yaml', fixture('arabic').replace('asOf: 1945-03-22', 'asOf: yesterday'));
		expect(footnote()).toBe(1);
		expect(err[0]).toBe(
			'decks/a.yaml:89:14 facts[pilot-said].speaker: there is no entity “pilott”; did you mean pilot?'
		);
		expect(err[1]).toMatch(/^decks\/b\.yaml:28:11 facts\[founders\]\.asOf: “yesterday” must be/);
		expect(err.at(-1)).toBe('2 problems in 2 files.');
	});

	it('tells problems in the language that is asked for, at the place that editors know', () => {
		write('decks/a.yaml', fixture('every-kind').replace('speaker: pilot', 'speaker: pilott'));
		expect(footnote('--lang', 'de')).toBe(1);
		expect(err[0]).toBe(
			'decks/a.yaml:89:14 facts[pilot-said].speaker: es gibt hier nicht: Eintrag „pilott“; ist pilot gemeint?'
		);
		expect(footnote('--lang', 'tlh')).toBe(1);
		expect(err.join()).toContain('there is no entity “pilott”');
	});

	it('refuses two decks with one id', () => {
		write('decks/a.yaml', fixture('arabic'));
		write('decks/b.yaml', fixture('arabic'));
		expect(footnote()).toBe(1);
		expect(err[0]).toBe(
			'decks/b.yaml:3:5 id: decks/a.yaml has the id “arabic” too; give one of them another.'
		);
	});

	it('believes of a fact that another deck has it only where both are asked and answered alike', () => {
		const twin = (same: string, from = 'every-kind', to = 'twin') =>
			fixture('every-kind')
				.replace(`id: ${from}`, `id: ${to}`)
				.replace(/( {2}- id: landing\n {4}kind: \w+\n)/, `$1    same: ${same}\n`);
		write('decks/a.yaml', fixture('every-kind'));
		write('decks/b.yaml', twin('every-kind/landing'));
		expect(footnote()).toBe(0);
		write('decks/b.yaml', twin('elsewhere/landing'));
		expect(footnote()).toBe(0);
		for (const [same, why] of [
			['twin/landing', 'that is a fact of this deck'],
			['every-kind/landed', '“every-kind” has no fact “landed”; is it '],
			['every-kind/pilot-said', 'is not asked and answered alike: they differ in']
		]) {
			write('decks/b.yaml', twin(same!));
			expect(footnote()).toBe(1);
			expect(err.join('\n')).toContain(why);
			expect(err.join('\n')).toMatch(/decks\/b\.yaml:\d+:\d+ facts\[landing\]\.same/);
			err.length = 0;
		}
	});

	it('checks the files it is given, by path or by id', () => {
		write('decks/arabic.yaml', fixture('arabic'));
		write('decks/broken.yaml', fixture('broken'));
		expect(footnote('arabic')).toBe(0);
		expect(footnote(join(FIXTURES, 'every-kind.yaml'))).toBe(0);
		expect(footnote('decks/broken.yaml')).toBe(1);
	});

	it('does not read a file that is too large', () => {
		write('decks/large.yaml', '#'.repeat(2_000_001));
		expect(footnote()).toBe(1);
		expect(err[0]).toContain('decks/large.yaml:1:1: is 2.01 MB');
	});

	it.each([
		['no decks at all', [], 'There are no decks'],
		['an unknown deck', ['nearabroad.yaml'], 'There is no deck “nearabroad.yaml”.'],
		['a misspelt command', ['verfy'], 'did you mean verify?'],
		['an unknown option', ['--colour'], 'Unknown option'],
		['a folder', ['decks'], 'decks is not a file.'],
		['verify without a text', ['verify', 'x'], 'verify DECK ARTICLE.txt'],
		['anchor without words', ['anchor', 'x.txt'], 'anchor ARTICLE.txt'],
		['a text that is not there', ['anchor', 'x.txt', 'words'], 'There is no file x.txt.']
	])('says how it is used when given %s', (_, args, message) => {
		expect(footnote(...args)).toBe(2);
		expect(err[0]).toContain(message);
		expect(err.at(-1)).toContain('--help');
	});

	it('helps', () => {
		expect(footnote('--help')).toBe(0);
		expect(out[0]).toContain('npm run decks -- verify DECK ARTICLE.txt');
	});

	it('runs as a command', () => {
		const printed = execFileSync(
			process.execPath,
			['src/cli/decks.ts', 'tests/fixtures/decks/arabic.yaml'],
			{ encoding: 'utf8' }
		);
		expect(printed).toContain('✓ tests/fixtures/decks/arabic.yaml: 3 facts, 6 cards\n');
	}, 30_000);
});

describe('npm run decks -- anchor', () => {
	it('prints an anchor that YAML reads and verify finds', () => {
		write('article.txt', `${ARTICLE}\n${'And so it went on, day after day. '.repeat(120)}`);
		expect(
			footnote('anchor', 'article.txt', "'we counted every bolt twice'", '--source', 'paper')
		).toBe(0);
		const [anchor] = parse(out[0] ?? '') as Record<string, unknown>[];
		expect(anchor).toMatchObject({
			source: 'paper',
			words: 6,
			paragraph: 1,
			excerpt: 'We counted every bolt twice'
		});
		const deck = fixture('every-kind')
			.replace(
				"hash: '0123456789abcdef0123456789abcde0', words: 9",
				`hash: '${String(anchor?.['hash'])}', words: 6`
			)
			.replace(/- \{ source: paper, hash[^\n]*\n/, '- { source: register, at: Table 1 }\n');
		const only = deck.replaceAll(
			/anchors: \[\{ source: paper, hash: '0[^\n]*/g,
			'anchors: [{ source: register, at: Table 1 }]'
		);
		write(
			'decks/every-kind.yaml',
			only.replace(/- \{ source: paper, hash: '0[^\n]*/g, '- { source: paper, at: Page 1 }')
		);
		out = [];
		expect(footnote('verify', 'every-kind', 'article.txt'), err.join('\n')).toBe(0);
		expect(out).toEqual([
			'✓ engineer-said (paragraph 2, word 18)',
			'1 anchor and 1 quotation: all found in article.txt.',
			'1 fact can be checked by the words of the source, 24 at an exact place, 0 only at an address.'
		]);
	});

	it('leaves out an excerpt that would be too long', () => {
		write('article.txt', ARTICLE);
		expect(footnote('anchor', 'article.txt', ARTICLE.slice(17))).toBe(0);
		expect(out[0]).not.toContain('excerpt');
		expect(err[0]).toContain('are too many for an excerpt');
	});

	it('says where words go astray', () => {
		write('article.txt', ARTICLE);
		expect(footnote('anchor', 'article.txt', 'we counted every nut')).toBe(1);
		expect(err[0]).toBe(
			'article.txt: The source has “we counted every”, but not followed by “nut”.'
		);
	});

	it('wants plain text', () => {
		write('article.docx', 'PK\0\0');
		expect(footnote('anchor', 'article.docx', 'words')).toBe(2);
		expect(err[0]).toContain('not plain text');
	});
});

describe('npm run decks -- verify', () => {
	it('names each anchor and quotation that is not in the text, with its line', () => {
		write('decks/every-kind.yaml', fixture('every-kind'));
		write('article.txt', ARTICLE);
		expect(footnote('verify', 'every-kind', 'article.txt')).toBe(1);
		expect(err[0]).toMatch(
			/^✗ decks\/every-kind\.yaml:43:9 facts\[rocky-planets\]\.anchors\[0\]: no 8 words/
		);
		expect(err).toContainEqual(
			expect.stringContaining('facts[pilot-said].text: these words are not in article.txt')
		);
		expect(err.at(-1)).toBe(
			'9 anchors and 2 quotations: 11 not found in article.txt, or not as quoted.'
		);
	});

	it('asks which source a text is when several are anchored', () => {
		const other = "{ source: register, hash: '0123456789abcdef0123456789abcdea', words: 9 }";
		write(
			'decks/every-kind.yaml',
			fixture('every-kind').replace('{ source: register, at: Landings }', other)
		);
		write('article.txt', ARTICLE);
		expect(footnote('verify', 'every-kind', 'article.txt')).toBe(2);
		expect(err[0]).toBe('Say which source it is: --source paper or --source register');
		expect(footnote('verify', 'every-kind', 'article.txt', '--source', 'registre')).toBe(2);
		expect(footnote('verify', 'every-kind', 'article.txt', '--source', 'register')).toBe(1);
	});

	it('does not verify a broken deck', () => {
		write('decks/broken.yaml', fixture('broken'));
		write('article.txt', ARTICLE);
		expect(footnote('verify', 'broken', 'article.txt')).toBe(1);
		expect(err[0]).toContain('decks/broken.yaml:');
	});
});

describe('npm run decks -- schema', () => {
	it('writes what stands beside the decks; run it when this fails', () => {
		expect(footnote('schema')).toBe(0);
		expect(readFileSync(join(root, 'decks/deck.schema.json'), 'utf8')).toBe(schemaText());
		expect(readFileSync('decks/deck.schema.json', 'utf8')).toBe(schemaText());
	});
});

const shipped = (fact: string, typed: string) =>
	run(['answer', join(process.cwd(), 'decks/near-abroad-2022.yaml'), fact, typed], root, {
		out: (line) => out.push(line),
		err: (line) => err.push(line)
	});
const verdicts = () =>
	Object.fromEntries(out.map((line) => line.split('\t').slice(0, 2) as [string, string]));

describe('npm run decks -- answer', () => {
	const VOTES = 'post-soviet-votes';
	it('says for each card that can be typed what a learner would be told', () => {
		expect(shipped(VOTES, 'voted yes')).toBe(0);
		expect(verdicts()).toMatchObject({
			'near-abroad-2022/post-soviet-votes/group/georgia': 'right',
			'near-abroad-2022/post-soviet-votes/group/belarus': 'wrong',
			'near-abroad-2022/post-soviet-votes/in-abstained/armenia': 'missing'
		});
		for (const line of out) expect(line.split('\t')).toHaveLength(3);
	});

	it('tells a slip from a right and a wrong answer, and why', () => {
		for (const [typed, verdict] of [
			['Lavrov', 'right'],
			['Sergey Lavrrov', 'slip'],
			['X. Lavrov', 'wrong'],
			['-40', 'wrong'],
			['', 'wrong']
		] as const) {
			out = [];
			expect(shipped('lavrov-unique-relations', typed)).toBe(0);
			const [line = ''] = out;
			expect(line).toMatch(
				new RegExp(`^near-abroad-2022/lavrov-unique-relations/speaker\t${verdict}\t.+`)
			);
		}
	});

	it('takes a deck wherever it lies, and one of the project by its id', () => {
		write('decks/every-kind.yaml', fixture('every-kind'));
		write('elsewhere.yaml', fixture('every-kind'));
		expect(footnote('answer', 'every-kind', 'pilot-said', 'pilot')).toBe(0);
		expect(footnote('answer', join(root, 'elsewhere.yaml'), 'pilot-said', 'pilot')).toBe(0);
		expect(new Set(out).size).toBeGreaterThan(0);
	});

	it('ends with 2 for a fact that there is not, or that nobody types, and with 1 for a deck that is wrong', () => {
		write('decks/every-kind.yaml', fixture('every-kind'));
		write('wrong.yaml', fixture('every-kind').replace('speaker: pilot', 'speaker: pilott'));
		expect(footnote('answer', 'every-kind', 'pilot-sayd', 'x')).toBe(2);
		expect(err[0]).toMatch(/no fact “pilot-sayd”; did you mean pilot-said\?/);
		expect(footnote('answer', 'every-kind')).toBe(2);
		expect(footnote('answer', 'wrong.yaml', 'pilot-said', 'x')).toBe(1);
	});
});

describe('propose', () => {
	it('prints what an article states, at its places in the file', () => {
		write('article.txt', ARTICLE);
		expect(footnote('propose', join(root, 'article.txt'))).toBe(0);
		const found = JSON.parse(out.join('\n')) as Record<string, Record<string, unknown>[]>;
		expect(Object.keys(found)).toEqual(['quotes', 'sets', 'numbers', 'dates', 'definitions']);
		expect(found.quotes).toEqual([
			{
				start: ARTICLE.indexOf('We counted'),
				end: ARTICLE.indexOf('” said'),
				speaker: 'the chief engineer',
				reportedBy: null,
				office: null,
				confidence: 0.68
			}
		]);
		expect(found.numbers).toEqual([]);
	});

	it('reads days by the day of publishing, which must be one', () => {
		write('article.txt', 'It rained in the town in March and again on Monday.');
		expect(footnote('propose', join(root, 'article.txt'), '--published', '2024-02-14')).toBe(0);
		expect(JSON.parse(out.join('\n'))).toMatchObject({
			dates: [{ date: '2023-03' }, { date: '2024-02-12' }]
		});
		expect(footnote('propose', join(root, 'article.txt'), '--published', '2024-02-30')).toBe(2);
		expect(err[0]).toBe('“2024-02-30” is no day: write it as 2022-10-18.');
	});

	it('says so where there is nothing, or no text', () => {
		write('empty.txt', '');
		expect(footnote('propose', join(root, 'empty.txt'))).toBe(0);
		expect(err.join()).toContain('Nothing was found');
		writeFileSync(join(root, 'binary.txt'), Buffer.from([0, 1, 2, 255]));
		expect(footnote('propose', join(root, 'binary.txt'))).toBe(2);
		expect(err.join()).toContain('is not plain text');
		expect(footnote('propose')).toBe(2);
	});

	it('reads a book as far as an article may be long, and says so', () => {
		write('book.txt', 'It rained in 2021. '.repeat(30_000));
		expect(footnote('propose', join(root, 'book.txt'))).toBe(0);
		expect(err).toEqual([
			expect.stringContaining('is as long as a book: the first 400000 characters are read')
		]);
	});
});

describe('make', () => {
	const STORY = `A year in orbit

By Cy Pilot

The Space Agency of Northern Europe (SANE) counted its bolts in May 2021. “We counted every bolt twice,” said the chief engineer Bo Rand. “Nobody slept that week,” Rand added.

“The station is only as good as its last bolt,” Ada Lowe, who led the crew, told the agency.

The crew slept for a week after that, and the whole country waited for news of them, day after day, until at last the radio spoke again and every bell in every town was rung. Schools closed, trains stopped, and strangers shook hands in the streets as if they had known each other all their lives. The bolts are in a museum now.
`;

	it('writes a deck that passes its checks and is verified by the article', () => {
		write('story.txt', STORY);
		const [story, deck] = [join(root, 'story.txt'), join(root, 'story.yaml')];
		expect(footnote('make', story, deck, '--published', '2024-02-14')).toBe(0);
		expect(out[0]).toMatch(/story\.yaml: [2-9] facts of \d+ that were sure\.$/);
		const made = parse(readFileSync(deck, 'utf8')) as Record<string, unknown>;
		expect(made).toMatchObject({ id: 'story', title: 'A year in orbit', authors: ['Cy Pilot'] });
		expect(footnote(deck)).toBe(0);
		expect(footnote('verify', deck, story)).toBe(0);
		expect(err).toEqual([]);
	});

	it('makes anchors of a page that its text finds, and the page itself', () => {
		const page = `<!doctype html><body>${STORY.split('\n\n')
			.map((one) => `<p>${one.replace('every bolt', '<em>every</em> bolt')}</p>`)
			.join('')}</body>`;
		write('story.html', page);
		write('story.txt', STORY);
		const deck = join(root, 'story.yaml');
		expect(footnote('make', join(root, 'story.html'), deck, '--published', '2024-02-14')).toBe(0);
		expect(footnote('verify', deck, join(root, 'story.txt'))).toBe(0);
		expect(footnote('verify', deck, join(root, 'story.html'))).toBe(0);
	});

	it('asks for the day where the text tells none, and writes nothing where nothing is sure', () => {
		write('none.txt', 'Rain fell, and nothing else happened.');
		expect(footnote('make', join(root, 'none.txt'), join(root, 'none.yaml'))).toBe(1);
		expect(err[0]).toContain('--published');
		expect(
			footnote('make', join(root, 'none.txt'), join(root, 'none.yaml'), '--published', '2024-02-14')
		).toBe(1);
		expect(err.at(-1)).toContain('Nothing in it is sure enough');
		expect(existsSync(join(root, 'none.yaml'))).toBe(false);
		expect(footnote('make', join(root, 'none.txt'))).toBe(2);
	});
});
