import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { run } from './run.ts';

/** One pixel. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
let folder = '';
let out: string[] = [];
let err: string[] = [];

const at = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array) => writeFileSync(at(name), text);
const read = (name: string) => readFileSync(at(name), 'utf8');
const convert = (...args: string[]) => {
	[out, err] = [[], []];
	return run(['convert', ...args.map((one) => (/\.\w+$/.test(one) ? at(one) : one))], folder, {
		out: (line) => out.push(line),
		err: (line) => err.push(line)
	});
};

const fact = (file: string) => (parse(read(file)) as { facts: object[] }).facts[0];
const sides = () =>
	(parse(read('again.yaml')) as { facts: Record<string, unknown>[] }).facts.map(
		({ kind, front, back }) => [kind, front, back].join(' | ')
	);

/** A deck of nothing but a picture with regions. */
const pictured = (picture: string) =>
	`format: 1\nid: pics\ntitle: Pics\nsummary: x\nlang: en\nlicense: CC0-1.0\nauthors: [me]\nsources:\n  s: { kind: record, title: A report }\nentities:\n  me: { kind: other, name: me }\nfacts:\n  - id: a\n    kind: picture\n    asOf: 2026\n    saidBy: [me]\n    anchors: [{ source: s, at: '1' }]\n    picture: '![a map](media/${picture})'\n    regions:\n      - { id: one, name: One, where: left, box: [0.1, 0.1, 0.2, 0.2] }\n      - { id: two, name: Two, where: right, box: [0.5, 0.5, 0.2, 0.2] }\n`;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'footnote-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run decks -- convert', () => {
	it('makes a deck out of a list, and says what is lost in its last line', () => {
		write('terms.csv', 'Front;Back;Weight\nun;one;5\ndeux;\n');
		expect(convert('terms.csv', 'deck.yaml')).toBe(0);
		expect(out.at(-1)).toBe('0 kept, 1 changed, 1 lost');
		expect(err).toEqual([
			'terms.csv: row 3: has one side only: “deux”',
			'terms.csv: 1 × further columns are kept as a note'
		]);
		expect(parse(read('deck.yaml'))).toMatchObject({
			id: 'terms',
			sources: { file: { title: 'terms.csv' } },
			facts: [{ front: 'un', back: 'one', note: '5', anchors: [{ at: 'row 2' }] }]
		});
	});

	it('knows a deck whose facts are all in pictures, and tells one that is broken its mistakes', () => {
		mkdirSync(at('media'));
		writeFileSync(join(folder, 'media', 'map.png'), PNG);
		write('pics.yaml', pictured('map.png'));
		expect(convert('pics.yaml', 'again.yaml')).toBe(0);
		expect(fact('again.yaml')).toMatchObject({ kind: 'picture' });
		write('gone.yaml', pictured('gone.png'));
		expect(convert('gone.yaml', 'never.yaml')).toBe(1);
		expect(err.join('\n')).not.toContain('has one side only');
	});

	it.each([
		'deck.csv',
		'deck.txt',
		'deck.gift',
		'deck.xml',
		'deck.zip',
		'deck.apkg',
		'deck.md',
		'deck.footnote'
	])('comes back the same from %s', (name) => {
		write('terms.csv', 'la *maison*;das Haus\n"=1+1, so";zwei\n{a} ~ #b:c;x^2 & <y>\n');
		convert('terms.csv', 'again.yaml');
		// Anki has its notes in an order of its own.
		const before = sides().sort();
		expect(convert('again.yaml', name)).toBe(0);
		expect(out.at(-1)).toMatch(/, 0 lost$/);
		expect(convert(name, 'again.yaml')).toBe(0);
		expect(sides().sort()).toEqual(before);
	});

	it.each(['quiz.gift', 'quiz.xml', 'quiz.zip'])(
		'keeps wrong answers and their reasons in %s',
		(name) => {
			write(
				'quiz.txt',
				'Who is <b>it</b>?{=A & B ~*C*#no, it is not\\: &lt;really&gt; ~{D}}'.replace(
					'{D}',
					'\\{D\\}'
				)
			);
			convert('quiz.txt', 'one.yaml');
			expect(convert('one.yaml', name)).toBe(0);
			expect(out.at(-1)).toBe('1 kept, 0 changed, 0 lost');
			convert(name, 'two.yaml');
			expect(fact('two.yaml')).toMatchObject({
				front: 'Who is **it**?',
				back: 'A & B',
				wrong: [{ text: '\\*C\\*', why: 'no, it is not: <really>' }, { text: '{D}' }]
			});
			expect(fact('one.yaml')).toMatchObject({ front: 'Who is **it**?', back: 'A & B' });
		}
	);

	it('brings the reviews of an Anki package, once, and gives them back', () => {
		write('deck.apkg', readFileSync(join(process.cwd(), 'tests/fixtures/anki/made-latest.apkg')));
		expect(convert('deck.apkg', 'deck.yaml', '--log', 'log.json')).toBe(0);
		expect(out.at(-1)).toBe('2 kept, 5 changed, 0 lost');
		expect(err).toContain(`${at('log.json')}: 16 answers new of 16`);
		expect(convert('deck.apkg', 'deck.yaml', '--log', 'log.json')).toBe(0);
		expect(err).toContain(`${at('log.json')}: 0 answers new of 16`);
		const log = JSON.parse(read('log.json')) as { entries: unknown[] };
		expect(new Set(log.entries.map((one) => checkEntry(one).as))).toEqual(new Set(['understood']));
		expect(convert('deck.yaml', 'back.apkg', '--log', 'log.json')).toBe(0);
		convert('back.apkg', 'again.yaml', '--log', 'again.json');
		expect(err).toContain(`${at('again.json')}: 16 answers new of 16`);
		expect(sides().length).toBe(7);
		write('log.json', 'nonsense');
		expect(convert('deck.apkg', 'deck.yaml', '--log', 'log.json')).toBe(2);
	});

	it('keeps pictures of which parts are hidden, into YAML and out of it again', () => {
		write('deck.apkg', readFileSync(join(process.cwd(), 'tests/fixtures/anki/occlusion.apkg')));
		expect(convert('deck.apkg', 'deck.yaml')).toBe(0);
		expect(read('deck.yaml')).toMatch(/\]\(media\/p400x300-[0-9a-f]+\.png#!e550,167,300,267;/);
		expect(convert('deck.yaml', 'back.apkg')).toBe(0);
		expect(out.at(-1)).toBe('5 kept, 0 changed, 0 lost');
		expect(convert('back.apkg', 'again.yaml')).toBe(0);
		expect(out.at(-1)).toBe('5 kept, 0 changed, 0 lost');
		expect(convert('deck.yaml', 'terms.csv')).toBe(0);
		expect(err).toContainEqual(
			expect.stringContaining('what is marked or hidden in a picture is not to be seen')
		);
	});

	it('knows a file by what is in it, and takes what it is to be where the name does not say', () => {
		write('quiz.bin', 'Who?{=A ~B#no}');
		expect(convert('quiz.bin', 'quiz.bak', '--to', 'yaml')).toBe(0);
		expect(parse(read('quiz.bak'))).toMatchObject({
			facts: [{ wrong: [{ text: 'B', why: 'no' }] }]
		});
		expect(convert('quiz.bin', 'quiz.bak')).toBe(2);
		expect(convert('quiz.bin', 'quiz.bak', '--to', 'docx')).toBe(2);
		expect(err[0]).toBe(
			'--to takes one of yaml, footnote, anki, csv, tabs, kahoot, gift, moodle, qti, markdown.'
		);
	});

	it('says where a deck becomes larger than one may be', () => {
		write(
			'long.txt',
			Array.from({ length: 5000 }, (_, i) => `word ${i}\t${'meaning '.repeat(40)}${i}`).join('\n')
		);
		expect(convert('long.txt', 'long.yaml')).toBe(0);
		expect(err[0]).toMatch(/^warning: .*long\.yaml.* a deck may have 2 MB at most/);
	});

	it('fails where nothing could be read, and writes nothing', () => {
		write('essay.gift', '::A::Why?{}');
		expect(convert('essay.gift', 'deck.yaml')).toBe(1);
		expect(err[0]).toBe(
			'essay.gift: line 1: asks for an essay, which nobody can mark here: “Why?”'
		);
		write('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0));
		expect(convert('picture.png', 'deck.yaml')).toBe(1);
		write('empty.csv', '');
		expect(convert('empty.csv', 'deck.yaml')).toBe(1);
		expect(() => read('deck.yaml')).toThrow('ENOENT');
		expect(convert('none.csv', 'deck.yaml')).toBe(2);
		expect(convert('essay.gift')).toBe(2);
	});

	it('puts pictures and sounds beside a YAML file, and takes them from there', () => {
		write('terms.csv', 'Front;Back\nun;one\n');
		expect(convert('terms.csv', 'first.yaml')).toBe(0);
		const shown = 'front: un ![A flag](media/my flag.png)';
		const media = '\nmedia: { flag: { file: media/my flag.png, credit: Ann, license: CC0-1.0 } }\n';
		write('first.yaml', read('first.yaml').replace('front: un', shown) + media);
		mkdirSync(at('media'));
		write('media/my flag.png', PNG);

		expect(convert('first.yaml', 'deck.footnote')).toBe(0);
		expect(err).toEqual([]);
		const [, file] = Object.keys(unzipSync(readFileSync(at('deck.footnote'))));
		expect(file).toMatch(/^media\/p1x1-[0-9a-f]{40}\.png$/);
		mkdirSync(at('again'));
		for (const [from, to] of [
			['deck.footnote', 'again/deck.yaml'],
			['again/deck.yaml', 'deck.apkg'],
			['deck.apkg', 'again/two.yaml']
		] as const) {
			expect(convert(from, to)).toBe(0);
			expect(err, to).toEqual([]);
		}
		expect(readdirSync(at('again/media')).map((name) => `media/${name}`)).toEqual([file]);
		for (const name of ['again/deck.yaml', 'again/two.yaml']) {
			expect(read(name)).toContain(`![A flag](${file})`);
			const { media: said } = parse(read(name)) as { media: object };
			expect(Object.values(said)).toEqual([{ file, credit: 'Ann', license: 'CC0-1.0' }]);
		}
	});

	it('leaves out a picture that is damaged, and says so', () => {
		// Anki has packed a picture that ends too early.
		write('made.apkg', readFileSync('tests/fixtures/anki/made-latest.apkg'));
		expect(convert('made.apkg', 'deck.yaml')).toBe(0);
		expect(err).toContain('made.apkg: 1 × a picture or sound is damaged');
	});

	it('names what is not beside the deck', () => {
		write('terms.csv', 'Front;Back\nun;one\n');
		expect(convert('terms.csv', 'deck.yaml')).toBe(0);
		write('deck.yaml', read('deck.yaml').replace('front: un', 'front: un ![two](media/gone.png)'));
		expect(convert('deck.yaml', 'deck.footnote')).toBe(0);
		expect(err[0]).toContain('there is no media/gone.png beside the deck: put it there');
	});
});
