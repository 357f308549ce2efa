/** Numbers as GIFT has them: `3.14`, `3.14:0.005`, `3..4`, or several of them with weights. */

const NUMBER = String.raw`[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d+)?`;
const NEAR = new RegExp(`^(${NUMBER})(?:\\s*:\\s*(${NUMBER}))?$`, 'i');
const RANGE = new RegExp(`^(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})$`, 'i');

const numeric = (text: string) => Number(text.replace(',', '.'));

/** The best of the numbers; undefined where there is none. */
export function numberOf(
	source: string
): { kind: 'number'; value: number; tolerance: number } | undefined {
	const given = source
		.split(/(?=~)|=/)
		// What is said of all other numbers.
		.filter((part) => !part.startsWith('~'))
		.map((part) => part.split('#')[0]!.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const [weighed = '', weight = '100'] = /^%(-?\d+(?:\.\d+)?)%/.exec(part) ?? [];
			return { text: part.slice(weighed.length).trim(), worth: Number(weight) };
		})
		.sort((a, b) => b.worth - a.worth);
	const [best] = given;
	return best && best.worth > 0 ? one(best.text) : undefined;
}

function one(text: string) {
	const [, low, high] = RANGE.exec(text) ?? [];
	if (low !== undefined && high !== undefined) {
		const [from, to] = [numeric(low), numeric(high)];
		if (!(from <= to)) return undefined;
		return made(tidied((from + to) / 2), tidied((to - from) / 2));
	}
	const [, value, near = '0'] = NEAR.exec(text) ?? [];
	return value === undefined ? undefined : made(numeric(value), Math.abs(numeric(near)));
}

const made = (value: number, tolerance: number) =>
	Number.isFinite(value) && Number.isFinite(tolerance)
		? ({ kind: 'number', value, tolerance } as const)
		: undefined;

/** 3.1415 rather than 3.1414999999999997. */
const tidied = (value: number) => Number(value.toPrecision(12));
