/** A module that has its texts in every language, and reads each in the one that is current. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDressedUp } from './dressed-up.ts';
import type { TextModule } from './modules.ts';

/** Who knows the current language: on the server the request, on a developer's page the page. */
const ON_SERVER = `import { readerLanguage as currentLanguage } from '#lib/server/http/reader.ts';`;
const DRESSED_UP = join(import.meta.dirname, 'dressed-up.ts');
const ON_PAGE = `const currentLanguage = () => document.documentElement.lang;`;

export function everyVersion(
	folder: string,
	languages: readonly string[],
	handsOn: TextModule['handsOn'],
	onPage: boolean
): string {
	const lines = handsOn.flatMap(({ from, name }, index) => {
		const local = (language: string) => `${language.replace('-', '_')}${index}`;
		const versions = languages.map((language) => {
			const file = from.replace('./en/', `./${language}/`);
			if (isDressedUp(language)) {
				const value = `dressUp(${local('en')}, ${JSON.stringify(language)}, ${JSON.stringify(name)})`;
				return { language, line: '', value };
			}
			if (language === 'en') return { language, line: '', value: local('en') };
			if (!existsSync(join(folder, file))) return { language, line: '', value: local('en') };
			return {
				language,
				line: `import * as ${local(language)} from ${JSON.stringify(file)};`,
				value: `withFallback(${local('en')}, ${local(language)}.${name})`
			};
		});
		return [
			`import { ${name} as ${local('en')} } from ${JSON.stringify(from)};`,
			...versions.map(({ line }) => line),
			`export const ${name} = spoken(${local('en')}, { ${versions.map(({ language, value }) => `${JSON.stringify(language)}: ${value}`).join(', ')} }, currentLanguage);`
		];
	});
	return [
		`import { spoken } from '#lib/ui/messages/spoken.ts';`,
		`import { withFallback } from '#lib/ui/messages/fallback.ts';`,
		onPage ? ON_PAGE : ON_SERVER,
		...(languages.some(isDressedUp)
			? [`import { dressUp } from ${JSON.stringify(DRESSED_UP)};`]
			: []),
		...lines
	].join('\n');
}
