/** Which of our languages somebody reads, by what they have chosen and by what their browser says. */
import { languageNamed, LANGUAGES, SPOKEN_FIRST, type Language } from './languages.ts';

/** Longer lists of languages say nothing more. */
const LONGEST = 1000;

/**
 * @param chosen by the reader, if they ever did, and after that what their class has
 * @param accepted the request's `Accept-Language`
 */
export function chooseLanguage(
	chosen: readonly (string | undefined)[],
	accepted: string | null
): Language {
	const first = chosen.flatMap((one) => languageNamed(one) ?? []).at(0);
	return first ?? firstAccepted(accepted ?? '') ?? SPOKEN_FIRST;
}

function firstAccepted(header: string): Language | undefined {
	const wanted = header
		.slice(0, LONGEST)
		.split(',')
		.map((part) => {
			const [name = '', weight] = part.split(';').map((piece) => piece.trim());
			const quality = weight?.startsWith('q=') ? Number(weight.slice(2)) : 1;
			return { name: name.toLowerCase(), quality };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { name } of wanted) {
		// Austria's German is German to us.
		const ours = Object.keys(LANGUAGES).find((one) => one === name.split('-', 1)[0]);
		if (ours) return languageNamed(ours);
	}
	return undefined;
}
