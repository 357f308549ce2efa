/** Kinds of QTI's questions that other tests have none of. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PNG, readWithMedia } from '#lib/formats/known/media-fixtures.ts';
import { factsIn, readBytes } from '#lib/formats/known/reading-fixtures.ts';

/** A cartridge of such files. */
const packed = (files: Readonly<Record<string, string | Uint8Array>>) =>
	zipSync(
		Object.fromEntries(
			Object.entries({ 'imsmanifest.xml': '<manifest/>', ...files }).map(([name, inside]) => [
				name,
				typeof inside === 'string' ? strToU8(inside) : inside
			])
		)
	);

const item = (correct: string[], body: string) =>
	`<assessmentItem identifier="i" title="t"><responseDeclaration identifier="R" cardinality="multiple"><correctResponse>${correct
		.map((one) => `<value>${one}</value>`)
		.join(
			''
		)}</correctResponse></responseDeclaration><itemBody>${body}</itemBody></assessmentItem>`;

describe('QTI 2', () => {
	test.each([
		[
			'words put into gaps',
			item(
				['W A', 'S B'],
				'<gapMatchInteraction responseIdentifier="R"><prompt>Fill:</prompt><gapText identifier="W">winter</gapText><gapText identifier="S">summer</gapText><p>From <gap identifier="A"/> to <gap identifier="B"/>.</p></gapMatchInteraction>'
			),
			{ kind: 'cloze', text: 'Fill: From {{g1:winter}} to {{g2:summer}}.' }
		],
		[
			'words to be found in a text',
			item(
				['B'],
				'<hottextInteraction responseIdentifier="R"><prompt>Which is wrong?</prompt><p><hottext identifier="A">Two</hottext> and <hottext identifier="B">two</hottext> is five.</p></hottextInteraction>'
			),
			{ kind: 'card', front: 'Which is wrong?\n\nTwo and two is five.', back: 'two' }
		],
		[
			'pairs of one list',
			item(
				['A B', 'C D'],
				'<associateInteraction responseIdentifier="R"><prompt>Rivals</prompt><simpleAssociableChoice identifier="A">Capulet</simpleAssociableChoice><simpleAssociableChoice identifier="B">Montague</simpleAssociableChoice><simpleAssociableChoice identifier="C">Demetrius</simpleAssociableChoice><simpleAssociableChoice identifier="D">Lysander</simpleAssociableChoice></associateInteraction>'
			),
			{ kind: 'pair', left: { text: 'Capulet' }, right: { text: 'Montague' } }
		]
	])('has %s', (_, xml, fact) =>
		expect(factsIn(readBytes(packed({ 'a.xml': xml })))[0]).toMatchObject(fact)
	);

	test('shows pictures of its package', async () => {
		const xml = item(
			['A'],
			'<p>What is it? <img src="../images/a%20b.png" alt="a dot"/></p><choiceInteraction responseIdentifier="R"><simpleChoice identifier="A">A dot</simpleChoice><simpleChoice identifier="B">A line</simpleChoice></choiceInteraction>'
		);
		const { reading, media } = await readWithMedia(
			packed({ 'items/a.xml': xml, 'images/a b.png': PNG })
		);
		expect(factsIn(reading)[0]!['front']).toBe(`What is it? ![a dot](${media[0]!.name})`);
	});
});

const response = (name: string, ...labels: [string, string][]) =>
	`<response_lid ident="r_${name}"><material><mattext>${name}</mattext></material><render_choice>${labels
		.map(
			([id, words]) =>
				`<response_label ident="${id}"><material><mattext>${words}</mattext></material></response_label>`
		)
		.join('')}</render_choice></response_lid>`;
const right = (name: string, id: string) =>
	`<respcondition><conditionvar><varequal respident="r_${name}">${id}</varequal></conditionvar><setvar action="Add">50</setvar></respcondition>`;

test.each(['fill_in_multiple_blanks_question', 'multiple_dropdowns_question'])(
	'QTI 1.2 of Canvas has sentences with several gaps (%s), in whatever encoding it says',
	(kind) => {
		const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><questestinterop><item ident="i"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${kind}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype="text/html">&lt;p&gt;Roses are [one], besan\u00e7on [two] [sic].&lt;/p&gt;</mattext></material>${response('one', ['a', 'red'], ['b', 'pink'])}${response('two', ['c', 'blue'])}</presentation><resprocessing>${right('one', 'a')}${right('two', 'c')}</resprocessing></item></questestinterop>`;
		const bytes = Uint8Array.from(xml, (sign) => sign.charCodeAt(0));
		expect(factsIn(readBytes(packed({ 'quiz.xml': bytes })))).toMatchObject([
			{ kind: 'cloze', text: 'Roses are {{g1:red}}, besançon {{g2:blue}} [sic].' }
		]);
	}
);
