/** Pictures of which parts are marked or hidden, drawn so that any Anki shows it: boxes that lie over the picture. */
import { marksIn, type RegionMark } from '#lib/deck/media/region-marks.ts';
import type { DrawMedium } from '#lib/formats/media/going.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

const AROUND = 'display:inline-block;position:relative;line-height:0';
const LINES: Readonly<Record<string, string>> = { '?': '3px solid #d33', '+': '3px solid #2a2' };
const LINE = '2px solid #888';

/** The picture itself says what is marked, so that it is known when it comes back. */
export const drawnWithMarks =
	(draw: DrawMedium): DrawMedium =>
	(name, alt, marks) => {
		const drawn = draw(name, alt);
		if (drawn === undefined || marks === undefined) return drawn;
		const picture = drawn.replace(/^<img /, () => `<img data-marks="${escapedHtml(marks)}" `);
		return `<span style="${AROUND}">${picture}${marksIn(marks).map(boxOf).join('')}</span>`;
	};

function boxOf({ label, covered, round, x, y, width, height }: RegionMark): string {
	const style = [
		'position:absolute;box-sizing:border-box',
		`left:${x / 10}%;top:${y / 10}%;width:${width / 10}%;height:${height / 10}%`,
		`border:${LINES[label] ?? LINE}`,
		...(covered ? [`background:${label === '?' ? '#ff8e8e' : '#ffeba2'}`] : []),
		...(round ? ['border-radius:50%'] : [])
	];
	return `<span style="${style.join(';')}"></span>`;
}
