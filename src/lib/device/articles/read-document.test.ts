import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { foundIn } from '#lib/article/queue/find.ts';
import { propose } from '#lib/article/propose.ts';
import { docx, para, run, styled } from '#lib/formats/document/samples.ts';
import { readDocumentBytes } from './read-document.ts';

const ABOUT = { title: 'Draft 7', creator: 'Ann Example', created: '2024-05-06T07:08:09Z' };
const articleIn = (bytes: Uint8Array) => {
	const read = readDocumentBytes(bytes);
	return foundIn(propose('file' in read ? read.file : ''));
};

test('a document is an article, and what it notes of itself counts where its text says nothing', () => {
	const body = para(
		run('The bridge over Norrvik harbour was opened in 1987 by the king of Sweden.')
	);
	expect(articleIn(docx(body, ABOUT))).toMatchObject({
		title: 'Draft 7',
		author: 'Ann Example',
		published: '2024-05-06',
		candidates: [{ of: 'date', sure: true }]
	});
	const own =
		styled('Title', 'The harbour bridge') + para(run('By Eva Lind')) + para(run('12 March 2021'));
	expect(articleIn(docx(own + body, ABOUT))).toMatchObject({
		title: 'The harbour bridge',
		author: 'Eva Lind',
		published: '2021-03-12'
	});
});

test('what is none is said to be what it is', () => {
	const sheet = zipSync({ 'xl/workbook.xml': strToU8('<x/>') });
	expect(readDocumentBytes(sheet)).toMatchObject({
		no: 'other',
		what: { text: 'a spreadsheet (Excel or the like)' }
	});
	expect(readDocumentBytes(docx(para('')))).toEqual({ no: 'empty' });
	expect(readDocumentBytes(docx(para(run('word '.repeat(100_000)))))).toEqual({ no: 'large' });
	expect(readDocumentBytes(docx('<w:p>'))).toMatchObject({ no: 'broken' });
});
