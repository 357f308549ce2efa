/** What a module of texts takes from others and gives to them, read from its source. */
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface TextModule {
	/** What it imports and uses as it runs: types are gone by then. */
	imports: { from: string; name: string; local: string }[];
	exports: string[];
	/** What it hands on of another module's. */
	handsOn: { from: string; name: string }[];
}

/** @throws Error when it does what cannot be told apart by language: imports or exports of everything, or defaults. */
export function readModule(file: string, source: string): TextModule {
	const { module, errors } = parseSync(file, source);
	if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
	const imports = module.staticImports.flatMap(({ moduleRequest, entries }) =>
		entries
			.filter(({ isType }) => !isType)
			.map(({ importName, localName }) => {
				if (importName.kind !== 'Name') throw new Error(`${file}: name what is imported.`);
				return { from: moduleRequest.value, name: importName.name!, local: localName.value };
			})
	);
	const entries = module.staticExports.flatMap((one) => one.entries).filter((one) => !one.isType);
	if (entries.some(({ exportName }) => exportName.kind !== 'Name'))
		throw new Error(`${file}: name what is exported.`);
	return {
		imports,
		exports: entries.filter((one) => !one.moduleRequest).map((one) => one.exportName.name!),
		handsOn: entries.flatMap(({ moduleRequest, exportName }) =>
			moduleRequest ? { from: moduleRequest.value, name: exportName.name! } : []
		)
	};
}

/** The file that a relative import means; other imports as they are written. */
export const meantBy = (from: string, importer: string): string =>
	from.startsWith('.') ? join(dirname(importer), from) : from;
