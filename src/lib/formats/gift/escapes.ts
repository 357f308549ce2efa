/** GIFT's signs, and how they are written where they are meant as they stand. */

/** Characters that nobody types stand for the escaped ones while signs are looked for. */
const STANDS: readonly (readonly [written: string, stands: string, means: string])[] = [
	['\\\\', '\ue000', '\\'],
	['\\~', '\ue001', '~'],
	['\\=', '\ue002', '='],
	['\\#', '\ue003', '#'],
	['\\{', '\ue004', '{'],
	['\\}', '\ue005', '}'],
	['\\:', '\ue006', ':'],
	['\\n', '\ue007', '\n']
];

export function hidden(text: string): string {
	const bare = text.replace(/[\ue000-\ue007]/g, '');
	return STANDS.reduce((so, [written, stands]) => so.replaceAll(written, stands), bare);
}

export const shown = (text: string): string =>
	STANDS.reduce((so, [, stands, means]) => so.replaceAll(stands, means), text);

/** A text as it is written. */
export const written = (text: string): string =>
	text
		.replaceAll('\\', '\\\\')
		.replace(/[~=#{}:]/g, '\\$&')
		.replaceAll('\n', '\\n');
