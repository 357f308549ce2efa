/** Packages of other programs, as small as they can be, for tests. */
import { strToU8, zipSync } from 'fflate';

const zip = (files: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const cells = (row: number, values: readonly string[]) =>
	`<row r="${row}">${values
		.map((value, i) => {
			const at = `${String.fromCharCode(65 + i)}${row}`;
			if (value === '') return '';
			return /^\d+$/.test(value)
				? `<c r="${at}"><v>${value}</v></c>`
				: `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
		})
		.join('')}</row>`;

/** A workbook of one sheet; rows by their numbers, figures as numbers. */
export const workbook = (rows: Readonly<Record<number, readonly string[]>>): Uint8Array =>
	zip({
		'xl/workbook.xml':
			'<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${Object.entries(rows)
			.map(([row, values]) => cells(Number(row), values))
			.join('')}</sheetData></worksheet>`
	});

/** A sheet of LibreOffice's. */
export const openSheet = (inside: string): Uint8Array =>
	zip({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${inside}</table:table></office:spreadsheet></office:body></office:document-content>`
	});

/** A deck of Mochi's with two sides, gaps, and an answer. */
export const mochi = (more: Readonly<Record<string, string>> = {}): Uint8Array =>
	zip({
		'data.json': JSON.stringify({
			'~:version': 2,
			'~:decks': [
				{
					'~:id': '~:d1',
					'~:name': 'French',
					'~:cards': {
						'~#list': [
							{
								'~:id': '~:c1',
								'~:content': 'un\n---\none\n#verbs',
								'~:tags': { '~#set': ['a::b'] },
								'~:reviews': [{ '~:date': { '~#dt': 1_700_000_000_000 }, '~:remembered?': true }]
							},
							{ '~:id': '~:c2', '~:content': 'In {{1::France}} and {{2::Spain}}.' }
						]
					}
				}
			]
		}),
		...more
	});

/** A page of RemNote's with two sides and a gap. */
export const rems = (): Uint8Array =>
	zip({
		'rem.json': JSON.stringify({
			name: 'Mine',
			docs: [
				{ _id: 'p', key: ['French'], parent: null, children: ['a', 'b'] },
				{ _id: 'a', key: ['un'], value: ['one'], parent: 'p' },
				{
					_id: 'b',
					key: ['In ', { i: 'm', text: 'France', cId: '1' }, '.'],
					parent: 'p'
				}
			]
		})
	});

export const h5p = (library: string, content: object): Uint8Array =>
	zip({
		'h5p.json': JSON.stringify({ title: 'Mine', mainLibrary: library }),
		'content/content.json': JSON.stringify(content)
	});

export const qtiItem = (kind: string, presentation: string, processing: string): string =>
	`<item ident="i" title="T"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${kind}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype="text/html">&lt;p&gt;Who?&lt;/p&gt;</mattext></material>${presentation}</presentation><resprocessing>${processing}</resprocessing><itemfeedback ident="b_fb"><material><mattext>not b</mattext></material></itemfeedback></item>`;

const CHOICES =
	'<response_lid ident="r" rcardinality="Single"><render_choice><response_label ident="a"><material><mattext>A</mattext></material></response_label><response_label ident="b"><material><mattext>B</mattext></material></response_label></render_choice></response_lid>';

export const qti = (...items: readonly string[]): string =>
	`<?xml version="1.0"?>\n<questestinterop><assessment title="Quiz"><section>\n${items.join('\n')}\n</section></assessment></questestinterop>`;

export const QTI_CHOICE: string = qtiItem(
	'multiple_choice_question',
	CHOICES,
	'<respcondition><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar action="Set">100</setvar></respcondition>'
);

/** A course with a quiz in it. */
export const cartridge = (text: string): Uint8Array =>
	zip({ 'imsmanifest.xml': '<manifest/>', 'quiz/assessment_qti.xml': text });
