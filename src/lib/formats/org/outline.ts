/** A file of Org as an outline: headings with their tags, and what stands beneath each. */

export interface Heading {
	/** From 1. */
	line: number;
	/** How many stars. */
	depth: number;
	title: string;
	tags: readonly string[];
	/** Its own and those of all headings above. */
	all: readonly string[];
	/** Such as `drill_card_type`, in small letters. */
	properties: ReadonlyMap<string, string>;
	/** What stands beneath it, up to the next heading. */
	text: string;
	/** Whether it says when it comes next. */
	scheduled: boolean;
	inside: Heading[];
	above: Heading | undefined;
}

const HEADING = /^(\*+)[ \t]+(.*)$/;
const TAGS = /(?:^|[ \t])((?::[\p{L}\p{N}_@#%]+)+:)[ \t]*$/u;
/** Nobody goes deeper. */
const DEEPEST = 50;

/** All headings in their order, and the title of the file. */
export function outlineOf(source: string): { headings: Heading[]; title: string } {
	const headings: Heading[] = [];
	const above: Heading[] = [];
	let title = '';
	let at: (Heading & { properties: Map<string, string> }) | undefined;
	let inDrawer = false;
	source.split('\n').forEach((raw, i) => {
		const [, stars, rest = ''] = HEADING.exec(raw) ?? [];
		if (stars !== undefined) {
			inDrawer = false;
			const depth = Math.min(stars.length, DEEPEST);
			while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
			at = headingOf(rest, i + 1, depth, above.at(-1));
			above.at(-1)?.inside.push(at);
			above.push(at);
			headings.push(at);
			return;
		}
		const line = raw.trim();
		const [, named] = /^#\+title:\s*(.*)$/i.exec(line) ?? [];
		if (named !== undefined) title ||= named;
		if (!at || /^#(?:\+|\s|$)/.test(line)) return;
		if (/^:(?:PROPERTIES|LOGBOOK):$/i.test(line)) inDrawer = true;
		else if (inDrawer) {
			const [, key, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(line) ?? [];
			if (key?.toLowerCase() === 'end') inDrawer = false;
			else if (key !== undefined) at.properties.set(key.toLowerCase(), value.trim());
		} else if (/^(?:SCHEDULED|DEADLINE|CLOSED):/.test(line)) at.scheduled = true;
		else at.text += `${line}\n`;
	});
	return { headings, title };
}

function headingOf(rest: string, line: number, depth: number, above: Heading | undefined) {
	const [whole = '', list = ''] = TAGS.exec(rest) ?? [];
	const tags = list.split(':').filter((tag) => tag !== '');
	return {
		line,
		depth,
		title: rest.slice(0, rest.length - whole.length).trim(),
		tags,
		all: [...new Set([...(above?.all ?? []), ...tags])].slice(0, 100),
		properties: new Map<string, string>(),
		text: '',
		scheduled: false,
		inside: [],
		above
	};
}
