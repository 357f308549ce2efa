/** What is pasted is read as a file where it is one, and is lines of a list where it is words. */
import { expect, test } from 'vitest';
import { SAMPLES } from '#lib/formats/known/samples.ts';
import { isPastedFile } from './pasted-file.ts';

test.each(['gift', 'aiken', 'moodle', 'markdown', 'mnemosyne', 'org', 'list'] as const)(
	'a file of %s',
	(format) => expect(isPastedFile(new TextDecoder().decode(SAMPLES[format]))).toBe(true)
);

test.each([
	['Anki’s text with its headers', '#separator:tab\n#html:true\nun\tone\ndeux\ttwo'],
	['questions and answers', 'Q: Who?\nA: me\n\nQ: What?\nA: that'],
	['GIFT without names', 'Who is it?{=me ~you}\n\nIs it?{T}'],
	['obsidian’s cards', 'un::one\ndeux::two'],
	['a heading', 'Begriff\tBedeutung\nun\tone'],
	['three columns', 'un\tone\tnumber\ndeux\ttwo\tnumber']
])('%s', (_, text) => expect(isPastedFile(text)).toBe(true));

test.each([
	['two columns', 'la maison\tthe house\nle chat\tthe cat'],
	['dashes', 'un - one\ndeux - two'],
	['an equals sign', 'un = one\ndeux = two\nwhat is this\ntrois = three'],
	['names of programs in two columns', 'std::vector\ta list\nstd::map\ta table'],
	['one line of a format', 'Q: Who?'],
	['some lines', 'un\ndeux\ntrois'],
	['a few lines with a note', 'un\tone\tx\ndeux\ttwo\ntrois\tthree'],
	['JSON', '{\n"a": 1\n}'],
	['nothing', '\n\n']
])('but not %s', (_, text) => expect(isPastedFile(text)).toBe(false));

test('however long it is, nobody waits', () => {
	for (const part of ['a\n', '\t', '{', '::', '==a', '<', 'Q:\n', '#a:', '\r'])
		isPastedFile(part.repeat(1_000_000));
});
