/** GIFT's questions are parted by blank lines; comments are lines that begin with two slashes. */

export interface Block {
	/** Where it begins, from 1. */
	line: number;
	text: string;
	/** What its comments say: Moodle writes tags there. */
	comment: string;
}

export function blocksOf(source: string): Block[] {
	const blocks: Block[] = [];
	let block: Block | undefined;
	let comment = '';
	source.split('\n').forEach((raw, i) => {
		const line = raw.trim();
		if (line.startsWith('//')) comment += `${line}\n`;
		else if (line !== '') {
			block ??= { line: i + 1, text: '', comment };
			block.text += `${raw}\n`;
			comment = '';
		} else if (block && !isOpen(block.text, source, i)) {
			blocks.push(block);
			block = undefined;
		} else if (block) block.text += '\n';
	});
	if (block) blocks.push(block);
	return blocks;
}

/** So far somebody looks for the end of a question that has a blank line in it. */
const FAR = 5000;

/** Whether the answers go on beyond a blank line: they began, and end before others begin. */
function isOpen(text: string, source: string, line: number): boolean {
	const bare = text.replace(/\\[^]/g, '');
	if (bare.lastIndexOf('{') <= bare.lastIndexOf('}')) return false;
	const at = source.split('\n', line).join('\n').length;
	const [next] = /[{}]/.exec(source.slice(at, at + FAR).replace(/\\[^]/g, '')) ?? [];
	return next === '}';
}
