/** Figures as a person reads them. */
import type { Row } from './row.ts';

const HEAD = ['what', 'value', 'goal', ''];

/** The rows as a Markdown table, so that it can go into the README as it is. */
export function table(rows: readonly Row[]): string {
	const lines = [HEAD, ...rows.map(cells)];
	const widths = HEAD.map((_, column) => Math.max(3, ...lines.map((line) => line[column]!.length)));
	const draw = (line: readonly string[]) =>
		`| ${line.map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 1 || column === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
	);
	return [draw(lines[0]!), draw(rule), ...lines.slice(1).map(draw)].join('\n');
}

function cells({ what, value, unit, goal }: Row): string[] {
	const met = goal && (goal.at === 'most' ? value <= goal.value : value >= goal.value);
	return [
		what,
		`${round(value)} ${unit}`,
		goal ? `${goal.at === 'most' ? '≤' : '≥'} ${round(goal.value)} ${unit}` : '',
		goal ? (met ? 'met' : 'MISSED') : ''
	];
}

const round = (value: number) =>
	value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 4 });
