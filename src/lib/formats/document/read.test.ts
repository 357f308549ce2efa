import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { readDocument } from './read.ts';
import { docx, odt, para, run, styled } from './samples.ts';

function pageIn(bytes: Uint8Array): string {
	const found = readDocument(bytes);
	return found && 'page' in found ? found.page : `none: ${JSON.stringify(found)}`;
}
const bodyIn = (bytes: Uint8Array) =>
	/<body>\n([^]*)<\/body>/.exec(pageIn(bytes))?.[1]?.trimEnd().split('\n');
const why = (bytes: Uint8Array) => {
	const found = readDocument(bytes);
	return found && 'broken' in found ? inEnglish(found.broken) : undefined;
};

const row = (...cells: string[]) =>
	`<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

const cell = (text: string) => para(run(text));

describe('a Word document', () => {
	test('is its paragraphs: headings, lists and quotations by their styles, in whatever language Word was', () => {
		expect(
			bodyIn(
				docx(
					styled('berschrift1', 'The bridge') +
						styled('V1', 'The bridge ..... 1') +
						para(run('It was ') + run('opened.')) +
						styled('Mine', 'It is &lt;ours&gt;.') +
						styled('Listen', 'North') +
						para(run('South'), '<w:numPr><w:numId w:val="3"/></w:numPr>') +
						para(run('West'), '<w:numPr><w:numId w:val="0"/></w:numPr>') +
						para('')
				)
			)
		).toEqual([
			'<h2>The bridge</h2>',
			'<p>It was opened.</p>',
			'<blockquote>It is &lt;ours&gt;.</blockquote>',
			'<li>North</li>',
			'<li>South</li>',
			'<p>West</p>'
		]);
	});

	test('reads as it does once tracked changes are accepted, without notes, fields, hidden words and drawings', () => {
		const deleted = '<w:del><w:r><w:delText>ten </w:delText></w:r></w:del>';
		const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
		const field =
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
			run('there') +
			'<w:r><w:fldChar w:fldCharType="end"/></w:r>';
		const box = `<w:r><w:drawing><w:txbxContent>${para(run('A box.'))}</w:txbxContent></w:drawing></w:r>`;
		expect(
			bodyIn(
				docx(
					para(
						run('It has ') +
							deleted +
							`<w:ins>${run('twelve ')}</w:ins>` +
							run('tow\u00aders') +
							note
					) +
						para(run('Moved'), '<w:rPr><w:del/></w:rPr>') +
						para(run(' on, ') + field + box) +
						para(
							'<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>' +
								'<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>5\u00a0km</w:t><w:br/><w:t>Anglo</w:t><w:noBreakHyphen/><w:t>Irish</w:t><w:tab/><w:softHyphen/></w:r>'
						)
				)
			)
		).toEqual([
			'<p>It has twelve towers</p>',
			'<p>Moved on, there</p>',
			'<p>5\u00a0km<br>Anglo\u2011Irish</p>'
		]);
	});

	test('has its tables as lines, and what was put into one to place it as paragraphs', () => {
		expect(
			bodyIn(
				docx(
					table(
						row(cell('Year'), cell('Cars')),
						row(cell('1987'), cell('1,200')),
						`<w:tr><w:trPr><w:del/></w:trPr><w:tc>${cell('gone')}</w:tc></w:tr>`
					) + table(row(cell('One.') + cell('Two.') + table(row(cell('a'), cell('b')))))
				)
			)
		).toEqual([
			'<p>Year | Cars</p>',
			'<p>1987 | 1,200</p>',
			'<p>One.</p>',
			'<p>Two.</p>',
			'<p>a | b</p>'
		]);
	});

	test('says of itself what its properties say, unless nobody has filled them in', () => {
		const said = { title: 'A &amp; "B"', creator: 'Ann Example', created: '2024-05-06T07:08:09Z' };
		expect(pageIn(docx(para(run('x')), said))).toContain(
			'<head><meta name="document.title" content="A &amp; &quot;B&quot;"><meta name="document.author" content="Ann Example"><meta name="document.day" content="2024-05-06"></head>'
		);
		expect(
			pageIn(docx(para(run('x')), { creator: 'python-docx', created: '2013-12-23T23:15:00Z' }))
		).toContain('<head></head>');
	});
});

test('an OpenDocument text is read likewise', () => {
	const bytes = odt(
		'<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
			'<text:h text:outline-level="1">The bridge</text:h><text:p>It <text:span>was</text:span><text:s text:c="2"/>opened<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>' +
			'<text:p text:style-name="P1">Ours.</text:p><text:list><text:list-item><text:p>North</text:p></text:list-item></text:list>' +
			'<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>'
	);
	expect(bodyIn(bytes)).toEqual([
		'<h2>The bridge</h2>',
		'<p>It was opened.</p>',
		'<blockquote>Ours.</blockquote>',
		'<li>North</li>',
		'<p>a | b</p>'
	]);
	expect(pageIn(bytes)).toContain(
		'content="Two &amp; one"><meta name="document.author" content="Ann'
	);
});

describe('what is none', () => {
	test('is left to others, or said to be broken', () => {
		expect(readDocument(strToU8('no zip'))).toBeUndefined();
		expect(readDocument(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBeUndefined();
		const whole = docx(para(run('x')));
		expect(why(whole.subarray(0, whole.length / 2))).toBe('the file is damaged');
		expect(why(docx('<w:p>'))).toBe('the file is damaged');
		expect(why(docx(`<!DOCTYPE x>`))).toMatch(/DOCTYPE/);
		expect(why(docx('<w:sdt>'.repeat(200)))).toBe('the file is nested too deeply');
	});

	test('is told before it is unpacked to more than anybody writes', () => {
		const bomb = docx('', { more: { 'word/document.xml': new Uint8Array(40_000_000).fill(32) } });
		expect(bomb.length).toBeLessThan(100_000);
		expect(why(bomb)).toBe('the file unpacks to more than Footnote reads');
	});
});
