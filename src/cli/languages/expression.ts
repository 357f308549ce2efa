/** A module's texts as an expression, with what English's module takes from others left to be given to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { rolldown } from 'rolldown';
import { speaksEnglish } from './dressed-up.ts';
import { meantBy, readModule } from './modules.ts';

const ENTRY = 'footnote:entry';
const GIVEN = 'footnote:given';
const ARGUMENTS = 'footnote:arguments';

const nthGiven = (index: number) => `given${index}`;

export interface Statement {
	code: string;
	/** What it gives a name to. */
	names: readonly string[];
	/** Whether it is worked out at once: nothing is called later. */
	atOnce: boolean;
}

/** A text, or a group of them. */
export interface Expression {
	/** What has to stand before it, with the names that it gives. */
	before: readonly Statement[];
	code: string;
	/** Names in the code that are given to it: of what English's module imports, the number each. */
	given: readonly { local: string; index: number }[];
}

/** Which module, of which language, and where the languages' folders are. */
interface Place {
	folder: string;
	language: string;
	name: string;
}

/** What a module that exports one text says. */
export async function expressionOf(place: Place, code: string): Promise<Expression> {
	const bundle = await rolldown({
		input: ENTRY,
		external: [ARGUMENTS],
		platform: 'neutral',
		treeshake: { moduleSideEffects: false, manualPureFunctions: ['Intl'] },
		logLevel: 'warn',
		plugins: [giving(place, code)]
	});
	const { output } = await bundle.generate({ format: 'esm', comments: false });
	await bundle.close();
	return asExpression(output[0].code);
}

/** Resolves what English's module imports to arguments; everything else as usual. */
function giving({ folder, language, name }: Place, code: string) {
	const english = join(folder, 'en', `${name}.ts`);
	const { imports } = readModule(english, readFileSync(english, 'utf8'));
	const wanted = imports.map((one, index) => ({
		file: meantBy(one.from, english),
		name: one.name,
		index
	}));
	return {
		name: 'footnote-giving',
		resolveId(from: string, importer: string | undefined) {
			if (from === ENTRY || from === ARGUMENTS) return from;
			if (!importer || importer === ENTRY || importer.startsWith(GIVEN)) return null;
			const inEnglish = importer.startsWith(join(folder, 'en/'));
			if (!inEnglish && !importer.startsWith(join(folder, `${language}/`))) return null;
			const file = meantBy(from, importer);
			// English that stands in speaks with its own grammar.
			if (inEnglish && !speaksEnglish(language) && file.startsWith(folder)) return null;
			const same = file.replace(join(folder, `${language}/`), join(folder, 'en/'));
			return wanted.some((one) => one.file === same) ? `${GIVEN}:${same}:${file}` : null;
		},
		load(id: string) {
			if (id === ENTRY) return code;
			if (!id.startsWith(GIVEN)) return null;
			const [same, file] = id.slice(GIVEN.length + 1).split(':');
			const taken = wanted.filter((one) => one.file === same);
			return [
				`import { ${taken.map((one) => nthGiven(one.index)).join(', ')} } from '${ARGUMENTS}';`,
				`export { ${taken.map((one) => `${nthGiven(one.index)} as ${one.name}`).join(', ')} };`,
				`export * from ${JSON.stringify(file)};`
			].join('\n');
		}
	};
}

/** A module with one export as an expression that has its value. */
function asExpression(code: string): Expression {
	const { program, module } = parseSync('texts.js', code);
	const textOf = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
	const given = module.staticImports.flatMap(({ entries }) =>
		entries.map(({ importName, localName }) => ({
			local: localName.value,
			index: Number(importName.name!.slice(nthGiven(0).length - 1))
		}))
	);
	const exported = program.body.find((one) => one.type === 'ExportNamedDeclaration');
	const local = exported?.specifiers[0]?.local;
	if (!local) throw new Error(`No text in:\n${code}`);
	const statements = program.body.filter(
		(one) => one !== exported && one.type !== 'ImportDeclaration'
	);
	const [only] = statements;
	const init =
		statements.length === 1 && only?.type === 'VariableDeclaration'
			? only.declarations[0]?.init
			: undefined;
	if (init) return { before: [], code: textOf(init), given };
	const before = statements.map((statement): Statement => {
		const code = textOf(statement);
		if (statement.type === 'FunctionDeclaration' && statement.id)
			return { code, names: [statement.id.name], atOnce: false };
		if (statement.type !== 'VariableDeclaration') return { code, names: [], atOnce: true };
		const { declarations } = statement;
		return {
			code,
			names: declarations.map(({ id }) => textOf(id)),
			atOnce: declarations.some((one) => one.init?.type !== 'ArrowFunctionExpression')
		};
	});
	return { before, code: textOf(local), given };
}
