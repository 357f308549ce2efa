/** Lists and tables of HTML as lines of text. */
import type { Element, Node } from './tree.ts';

/** What is in an element, as text. */
type Inside = (nodes: readonly Node[]) => string;

const elements = (nodes: readonly Node[]) =>
	nodes.filter((node): node is Element => typeof node !== 'string');

export const listOf = (nodes: readonly Node[], numbered: boolean, text: Inside): string =>
	elements(nodes)
		.filter(({ inside }) => inside.length > 0)
		.map(
			(item, i) => `${numbered ? `${i + 1}.` : '-'} ${text(item.inside).replace(/\n+/g, '\n  ')}`
		)
		.join('\n');

/** Row by row, with bars between. */
export function tableOf(nodes: readonly Node[], text: Inside): string {
	const rows: string[] = [];
	const walk = (within: readonly Node[]) => {
		for (const node of elements(within)) {
			if (node.tag !== 'tr') walk(node.inside);
			else
				rows.push(
					elements(node.inside)
						.map((cell) => text(cell.inside).replace(/\s+/g, ' '))
						.join(' | ')
				);
		}
	};
	walk(nodes);
	return rows.join('\n');
}
