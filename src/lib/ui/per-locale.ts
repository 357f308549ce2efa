import { locale } from '#lib/ui/messages/current.ts';

/** What is made once for each language and then kept, such as a format: a server speaks several. */
export function perLocale<Made>(make: (locale: string) => Made): () => Made {
	const all = new Map<string, Made>();
	return () => {
		const now = locale();
		const made = all.get(now) ?? make(now);
		all.set(now, made);
		return made;
	};
}
