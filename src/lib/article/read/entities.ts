/** Entities of HTML that texts have: by number, and by the names that writers use. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	shy: '\u00ad',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	lsaquo: '‹',
	rsaquo: '›',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢',
	copy: '©',
	deg: '°',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	Eacute: 'É',
	egrave: 'è',
	ecirc: 'ê',
	agrave: 'à',
	acirc: 'â',
	ccedil: 'ç',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	ntilde: 'ñ',
	aacute: 'á'
};
const LAST_LETTER = 0x10_ffff;
const ENTITY = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/i;
const LONGEST = 12;

/** The letters that an entity stands for, and how long it is; nothing where there is none. */
export function entityAt(
	file: string,
	at: number
): { letters: string; length: number } | undefined {
	const match = ENTITY.exec(file.slice(at, at + LONGEST));
	if (!match) return undefined;
	const [{ length }, decimal, hexadecimal, name] = match;
	if (name !== undefined)
		return Object.hasOwn(NAMED, name) ? { letters: NAMED[name]!, length } : undefined;
	const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
	const readable = code > 31 && code <= LAST_LETTER && (code < 0xd800 || code > 0xdfff);
	return { letters: readable ? String.fromCodePoint(code) : '\ufffd', length };
}

/** A text with its entities as the letters they stand for. */
export const decoded = (text: string): string =>
	text.replace(/&[#\w]{1,9};/g, (entity) => entityAt(entity, 0)?.letters ?? entity);
