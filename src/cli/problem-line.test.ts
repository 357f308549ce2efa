import { expect, test } from 'vitest';
import { languageOf } from './problem-line.ts';

test.each([
	[{}, 'en'],
	[{ LANG: 'C.UTF-8' }, 'en'],
	[{ LANG: '' }, 'en'],
	[{ LANG: 'de_AT.UTF-8' }, 'de'],
	[{ LANG: 'de_AT.UTF-8', LC_MESSAGES: 'ar_EG' }, 'ar'],
	[{ LANG: 'de_AT.UTF-8', LC_MESSAGES: 'ar_EG', LC_ALL: 'en_GB.UTF-8' }, 'en']
])('the environment %j asks for %s', (environment, language) =>
	expect(languageOf(environment)).toBe(language)
);
