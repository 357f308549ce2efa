/**
 * Writes a language's texts into the scripts that were built without any. In their place stands a call of a function that
 * does not exist, which every minifier leaves alone: the module, the export, and what English's module imports.
 */
import { parseSync, Visitor } from 'oxc-parser';
import type { Catalogue } from './catalogue.ts';
import type { Expression, Statement } from './expression.ts';
import type { TextModule } from './modules.ts';

const MARK = '$footnoteText';

/**
 * A module of texts without texts.
 *
 * @param digest of its texts in all languages: files are named by what is in them
 */
export function withoutTexts(
	name: string,
	{ imports, exports }: TextModule,
	digest: string
): string {
	const given = imports.map(({ local }) => `, ${local}`).join('');
	return [
		...imports.map(
			(one) => `import { ${one.name} as ${one.local} } from ${JSON.stringify(one.from)};`
		),
		...exports.map(
			(one) =>
				`export const ${one} = /* @__PURE__ */ ${MARK}(${JSON.stringify(name)}, ${JSON.stringify(one)}, ${JSON.stringify(digest)}${given});`
		)
	].join('\n');
}

/** Whether texts are to be written into a script. */
export const wantsTexts = (script: string): boolean => script.includes(MARK);

/** The script with a language's texts in it. */
export function withTexts(script: string, { expressions }: Catalogue): string {
	if (!wantsTexts(script)) return script;
	const { program } = parseSync('script.js', script);
	const edits: { start: number; end: number; text: string }[] = [];
	let calls = 0;
	new Visitor({
		CallExpression({ callee, arguments: taken, start, end }) {
			if (callee.type !== 'Identifier' || callee.name !== MARK) return;
			const [module, name, , ...given] = taken.map((one) => script.slice(one.start, one.end));
			const expression = expressions.get(wordOf(module))?.get(wordOf(name));
			if (!expression) return;
			const { before, text } = said(expression, given, calls++);
			const around = program.body.find((one) => one.start <= start && end <= one.end)!;
			edits.push({ start: around.start, end: around.start, text: before }, { start, end, text });
		}
	}).visit(program);
	let written = script;
	for (const { start, end, text } of edits.toSorted((one, other) => other.start - one.start))
		written = written.slice(0, start) + text + written.slice(end);
	if (wantsTexts(written)) throw new Error('A text is wanted in a way that is not known here.');
	return written;
}

const wordOf = (literal = '') => literal.slice(1, -1);

/**
 * A text for its place in a script, and what has to stand before: by the names that the script has for what is given, or else
 * as a function takes it.
 */
function said(
	{ before, code, given }: Expression,
	taken: readonly string[],
	call: number
): { before: string; text: string } {
	const names = new Map(given.map(({ local, index }) => [local, taken[index] ?? '']));
	const whole = [...before.map((one) => one.code), `(${code})`];
	const own = used(whole.join('\n'));
	const isFree = (name: string) => NAME.test(name) && (names.has(name) || !own.has(name));
	// What is given may not be there yet where statements would stand.
	const isEarly = ({ code: part, atOnce }: Statement) =>
		atOnce && [...names.keys()].some((name) => used(part).has(name));
	if (![...names.values()].every(isFree) || before.some(isEarly)) {
		const body = [...before.map((one) => one.code), `return ${code};`].join('\n');
		return {
			before: '',
			text: `((${[...names.keys()].join(', ')}) => {\n${body}\n})(${[...names.values()].join(', ')})`
		};
	}
	for (const name of before.flatMap((one) => one.names)) names.set(name, `${name}$$${call}`);
	const parts = whole.map((part) => renamed(part, names));
	return { before: parts.slice(0, -1).join('\n'), text: parts.at(-1)! };
}

const used = (code: string) => new Set(namesIn(code).map(({ name }) => name));

const NAME = /^[\w$]+$/;

/** Where a script names something of its own: neither a property nor a key. */
function namesIn(code: string) {
	const found: { name: string; start: number; end: number; shorthand?: boolean }[] = [];
	const others = new Set<number>();
	new Visitor({
		MemberExpression({ computed, property }) {
			if (!computed) others.add(property.start);
		},
		Property({ computed, shorthand, key, value }) {
			if (computed) return;
			others.add(key.start);
			if (!shorthand) return;
			// `{ ms }`, and `{ ms = 1 }` in what a function takes.
			const name = value.type === 'AssignmentPattern' ? value.left : value;
			if (name.type === 'Identifier') found.push({ ...name, shorthand });
		},
		Identifier({ name, start, end }) {
			if (!others.has(start)) found.push({ name, start, end });
		}
	}).visit(parseSync('texts.js', code).program);
	return found;
}

function renamed(code: string, names: ReadonlyMap<string, string>): string {
	let written = code;
	for (const { name, start, end, shorthand } of namesIn(code).toSorted(
		(one, other) => other.start - one.start
	)) {
		const other = names.get(name);
		if (other === undefined) continue;
		const text = shorthand ? `${name}: ${other}` : other;
		written = written.slice(0, start) + text + written.slice(end);
	}
	return written;
}
