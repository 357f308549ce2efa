/** PDFs for tests: lines of text at their places, by the fonts that every reader has. */
import { strToU8 } from 'fflate';

/** What stands where on a page, and how large. */
export type Printed = readonly [text: string, x: number, y: number, size?: number];

const latin = (text: string) =>
	text.replace(/[\\()]/g, '\\$&').replace(/[“”’–]/g, (mark) => WINDOWS[mark] ?? mark);
const WINDOWS: Readonly<Record<string, string>> = {
	'“': '\\223',
	'”': '\\224',
	'’': '\\222',
	'–': '\\226'
};

const stream = (page: readonly Printed[]) => {
	const text = page
		.map(([words, x, y, size = 11]) => `BT /F ${size} Tf ${x} ${y} Td (${latin(words)}) Tj ET`)
		.join('\n');
	return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
};

/** With `locked` it is one that asks for a password. */
export function pdf(
	pages: readonly (readonly Printed[])[],
	{ info = '', locked = false } = {}
): Uint8Array<ArrayBuffer> {
	const first = 5;
	const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		locked
			? `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
			: `<< ${info} >>`,
		...pages.flatMap((page, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
			stream(page)
		])
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const about = locked
		? `/Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
		: '/Info 4 0 R';
	const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${about} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return strToU8(file + end, true) as Uint8Array<ArrayBuffer>;
}
