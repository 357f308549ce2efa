import { expect, test } from 'vitest';
import { recognised } from './recognise.ts';

const of = (text: string) => recognised(new TextEncoder().encode(text));

test.each([
	['', undefined],
	['\u0020\n', undefined],
	['<!doctype html><p>a::b', undefined],
	['<rss><item/></rss>', undefined],
	['{"cards": [{"front": "a", "back": {}}]}', undefined],
	['[1, 2, {}]', undefined],
	['{"cards": [', undefined],
	[`${'function a() {\n\treturn b({ c: {} });\n}\n'.repeat(8)}`, undefined],
	['un\tone', 'list'],
	['10:30 - begin\n11:00 - end', 'list'],
	['std::vector, a list', 'markdown'],
	['Who? {=a ~b}', 'gift'],
	['[html]<b>Who</b>? {}', 'gift'],
	['Who?\nA. x\nB. y\nANSWER: A', 'aiken'],
	['a; b;\nc; d;', 'list'],
	['{{c1::Paris}} is in {{c2::France}}', 'list'],
	['---\ntags: x\n---\n\nThe {{c1::Nile}}\n\nTerm::definition', 'markdown']
])('%j is %s', (text, format) => expect(of(text)).toBe(format));
