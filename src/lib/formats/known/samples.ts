/** A small file of each format, for tests that go through all of them. */
import { Deck } from '#lib/deck/schema.ts';
import { writeAnki } from '#lib/formats/anki/write.ts';
import { readList } from '#lib/formats/list/read.ts';
import { cartridge, h5p, mochi, qti, QTI_CHOICE, rems, workbook } from './packed-samples.ts';
import { NAMING } from './reading-fixtures.ts';
import type { Format } from './recognise-text.ts';

function bytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

export const SAMPLES: Readonly<Record<Format, Uint8Array>> = {
	anki: packed(),
	sheet: workbook({
		1: ['Front', 'Back', 'Tags'],
		2: ['un', 'one', 'verbs, a::b'],
		3: ['deux', 'two']
	}),
	h5p: h5p('H5P.Flashcards', { cards: [{ text: 'un', answer: 'one' }] }),
	qti: cartridge(qti(QTI_CHOICE)),
	list: bytes(
		'Front;Back;Notes;Tags\nun;one;"a ""note""";verbs, a::b\n"de;ux";two;;\ntrois;three;;\n'
	),
	gift: bytes(
		'// A comment\n$CATEGORY: One\n\n// [id:1] [tag:verbs] [tag:a::b]\n::N::Who?{=A#yes ~B#no ~%50%C}\n\nHow many?{#3:1}\n\nIs it?{T}\n\nPairs.{=a->b =c->d}\n'
	),
	aiken: bytes('Who?\nA. One\nB. Two\nANSWER: B\n'),
	moodle: bytes(
		'<?xml version="1.0"?>\n<quiz><question type="multichoice"><name><text>N</text></name><questiontext format="html"><text><![CDATA[<p>Who?</p>]]></text></questiontext><single>true</single><answer fraction="100"><text>A</text></answer><answer fraction="0"><text>B</text></answer><tags><tag><text>verbs</text></tag><tag><text>a::b</text></tag></tags></question></quiz>'
	),
	markdown: bytes(
		'# Deck\n\n#flashcards/a\n\nOne::Two #verbs #a/b\n\nA\n?\nB\n\nIn ==France==^[hint] `x::y`\n'
	),
	org: bytes(
		'* One :verbs:\n** Item :drill:a_b:\nun?\n*** Answer\none\n** Item :drill:\nIn [France||hint].\n'
	),
	mnemosyne: bytes(
		'<mnemosyne core_version="1"><item id="a"><cat>verbs</cat><Q>un</Q><A>one</A></item></mnemosyne>'
	),
	mochi: mochi(),
	remnote: rems()
};

/** A package of two notes. */
function packed(): Uint8Array {
	const { deck } = readList(bytes('Front;Back;Tags\nun;one;verbs, a::b\ndeux;two;\n'), NAMING);
	return writeAnki(Deck.parse(deck), { now: Date.UTC(2026, 10, 28), past: [], say: NAMING.say })
		.bytes;
}
