/**
 * Texts that are read in whatever language is current at that moment: a server answers in several at once. What is built for
 * browsers knows no such thing, since each language is built on its own (cli/languages).
 */

/** @param versions the same texts by language; `language` says which is current. */
export function spoken<Texts extends object>(
	english: Texts,
	versions: Readonly<Record<string, Texts>>,
	language: () => string | undefined
): Texts {
	const now = () => versions[language() ?? ''] ?? english;
	if (typeof english === 'function')
		return ((...given: unknown[]) =>
			(now() as unknown as (...given: unknown[]) => unknown)(...given)) as unknown as Texts;
	return new Proxy(english, { get: (_, key) => Reflect.get(now(), key) as unknown });
}
